import {
  type DocumentStatistics,
  documentStatistics,
} from '../../lib/summary/sentences/document-statistics';
import { predict } from '../../lib/summary/sentences/forest';
import { Lexicon } from '../../lib/summary/sentences/lexicon';
import { sentenceFeatures } from '../../lib/summary/sentences/sentence-features';
import { sentenceSimilarity } from '../../lib/summary/sentences/sentence-similarity';
import {
  findPairs,
  PAIR_FEATURES,
  type Pairs,
  pairFeatures,
  TERM_FEATURES,
  termFeatures,
} from '../../lib/summary/sentences/term-importance';
import { seeded } from '../seeded-random';
import { binned } from './binned';
import { type Boosted, type BoostingOptions, boost, toForest } from './boosting';
import type { Example } from './examples';
import { learnLexicon } from './learn-lexicon';
import type { TrainedPipeline } from './pack-model';

/** A stage never learns from what an earlier stage says of articles that the earlier one has seen. */
const FOLDS = 5;

const LEXICON = { articles: 20, doubt: 6, epochs: 6, rate: 0.05, ridge: 0.002 };

const COVERAGE: BoostingOptions = {
  trees: 50,
  rate: 0.2,
  leaves: 16,
  leafRows: 100,
  shrinkage: 20,
  rowShare: 0.6,
  featureShare: 0.8,
  seed: 1,
};

const WORTH: BoostingOptions = {
  trees: 150,
  rate: 0.07,
  leaves: 20,
  leafRows: 60,
  shrinkage: 20,
  rowShare: 0.5,
  featureShare: 0.4,
  seed: 5,
};

/** Shares of the rows that are enough to learn terms and pairs from. */
const TERM_SHARE = 0.25;
const PAIR_SHARE = 0.12;

/** A table of features with targets, and the article that each row is from. */
interface Table {
  width: number;
  values: number[];
  targets: number[];
  article: number[];
}

/**
 * Trains all stages of a pipeline: lexicon, terms, pairs, sentences. Every stage is trained on
 * what the earlier ones say of articles left out of their own training (stacking, Wolpert 1992).
 * @param english whether words and cues of English are used
 */
export function trainPipeline(examples: readonly Example[], english: boolean): TrainedPipeline {
  const foldOf = (article: number) => article % FOLDS;
  const folds = Array.from({ length: FOLDS }, (_, f) => f);
  const without = (f: number) => examples.filter((_, e) => foldOf(e) !== f);
  const lexiconOf = (from: readonly Example[]) =>
    english ? learnLexicon(from, LEXICON) : noLexicon();
  const lexicons = folds.map((f) => lexiconOf(without(f)));
  const statistics = examples.map(({ document }, e) =>
    documentStatistics(document, lexicons[foldOf(e)]!),
  );
  const termRows = (e: number) => termFeatures(statistics[e]!);
  const terms = stacked(
    tableOf(statistics, TERM_FEATURES, TERM_SHARE, termRows, (e) => examples[e]!.termTargets),
    statistics,
    termRows,
  );
  const pairs = statistics.map(findPairs);
  const pairRows = (e: number) => pairFeatures(statistics[e]!, pairs[e]!, terms.predicted[e]!);
  const pairTargets = (e: number) => targetsOfPairs(examples[e]!, pairs[e]!);
  const pairModel = stacked(
    tableOf(statistics, PAIR_FEATURES, PAIR_SHARE, pairRows, pairTargets),
    statistics,
    pairRows,
  );
  const sentences = learnWorth(examples, statistics, english, (e) => ({
    terms: terms.predicted[e]!,
    pairs: pairs[e]!,
    pairValues: pairModel.predicted[e]!,
  }));
  return { lexicon: lexiconOf(examples), terms: terms.all, pairs: pairModel.all, sentences };
}

function targetsOfPairs({ document, pairTargets }: Example, pairs: Pairs): Float32Array {
  const size = document.terms.length;
  return Float32Array.from(
    pairs.left,
    (left, p) => pairTargets.get(left * size + pairs.right[p]!) ?? 0,
  );
}

function noLexicon(): Lexicon {
  return new Lexicon(new Map(), { idf: 1, wanted: 0, weight: 0 });
}

function tableOf(
  statistics: readonly DocumentStatistics[],
  width: number,
  share: number,
  rowsOf: (article: number) => Float32Array,
  targetsOf: (article: number) => Float32Array,
): Table {
  const random = seeded(3);
  const table: Table = { width, values: [], targets: [], article: [] };
  for (let e = 0; e < statistics.length; e++) {
    const rows = rowsOf(e);
    const targets = targetsOf(e);
    for (let r = 0; r < targets.length; r++) {
      if (random() > share) continue;
      for (let f = 0; f < width; f++) table.values.push(rows[r * width + f]!);
      table.targets.push(targets[r]!);
      table.article.push(e);
    }
  }
  return table;
}

/** Trains on all rows, and for each fold without it; every article is told by the latter. */
function stacked(
  { width, values, targets, article }: Table,
  statistics: readonly DocumentStatistics[],
  rowsOf: (article: number) => Float32Array,
): { all: Boosted; predicted: Float32Array[] } {
  const data = binned(Float32Array.from(values), width);
  const target = Float32Array.from(targets);
  const rows = Int32Array.from(targets.keys());
  const forests = Array.from({ length: FOLDS }, (_, f) =>
    toForest(
      boost(
        data,
        target,
        rows.filter((r) => article[r]! % FOLDS !== f),
        COVERAGE,
      ),
    ),
  );
  const predicted = statistics.map((_, e) => {
    const table = rowsOf(e);
    return Float32Array.from({ length: table.length / width }, (_, r) =>
      Math.max(0, predict(forests[e % FOLDS]!, table, r * width)),
    );
  });
  return { all: boost(data, target, rows, COVERAGE), predicted };
}

function learnWorth(
  examples: readonly Example[],
  statistics: readonly DocumentStatistics[],
  english: boolean,
  importanceOf: (article: number) => Parameters<typeof sentenceFeatures>[1],
): Boosted {
  const parts = statistics.map((each, e) =>
    sentenceFeatures(each, importanceOf(e), sentenceSimilarity(each), english),
  );
  const table = new Float32Array(parts.reduce((sum, { rows }) => sum + rows.length, 0));
  let at = 0;
  for (const { rows } of parts) {
    table.set(rows, at);
    at += rows.length;
  }
  const data = binned(table, parts[0]!.width);
  const targets = Float32Array.from(examples.flatMap((each) => [...each.sentenceTargets]));
  return boost(data, targets, Int32Array.from(targets.keys()), WORTH);
}
