import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lexicon } from '../../lib/actors/lexicon';
import { makeChains } from './chains';
import { cleanGold, type GoldName } from './clean-gold';
import { generateNews } from './generate-news';
import { lexiconEntries } from './lexicon-entries';
import { makeLexicon } from './make-lexicon';
import { packModel } from './pack-model';
import { type CrfOptions, trainCrf } from './train-crf';
import { labelText, type TrainingText } from './training-text';

export interface ModelOptions extends CrfOptions {
  /** Features are told apart by that many bits of their hash. */
  bits: number;
  /** Features that occur less often are left out. */
  leastCount: number;
  /** How many stories are generated from the templates. */
  generated: number;
}

export const MODEL_OPTIONS: Omit<ModelOptions, 'log'> = {
  bits: 22,
  leastCount: 2,
  generated: 9000,
  epochs: 9,
  rate: 0.1,
  dropout: 0.3,
  seed: 1,
  runs: 3,
  most: 850_000,
};

/** Tweets name people in ways that news does not. */
const WEIGHTS: Record<string, number> = { wnut17: 0.5 };

/** Trains on all corpora of a folder and on generated news; returns the packed model. */
export function trainModel(directory: string, options: ModelOptions): ArrayBuffer {
  const entries = lexiconEntries();
  const table = makeLexicon(entries);
  const lexicon = new Lexicon(table);
  const label = (text: string, gold: GoldName[], weight: number): TrainingText =>
    labelText(
      text,
      cleanGold(text, gold, (name) => entries.get(name)?.flags ?? 0),
      lexicon,
      weight,
    );
  const texts = readdirSync(directory)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => {
      const weight = WEIGHTS[file.split('.')[0]!] ?? 1;
      return readCorpus(join(directory, file)).map(({ text, gold }) => label(text, gold, weight));
    });
  texts.push(
    ...generateNews(options.generated, options.seed).map(({ text, gold }) => label(text, gold, 1)),
  );
  const chains = makeChains(texts, options.bits, options.leastCount);
  options.log(
    `${texts.length} texts, ${chains.labels.length} candidates, ${chains.hashes.length} features, ${entries.size} list entries`,
  );
  const trained = trainCrf(chains, options);
  const { bytes, rows, weights } = packModel(trained, chains.hashes, options.bits, table);
  options.log(`${rows} rows, ${weights} weights, ${bytes.byteLength} bytes`);
  return bytes;
}

function readCorpus(path: string): { text: string; gold: GoldName[] }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { text: string; gold: GoldName[] });
}
