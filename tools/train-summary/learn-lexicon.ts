import { HASH_MASK, Lexicon, type LexiconEntry } from '../../lib/summary/sentences/lexicon';
import { hashStem } from '../../lib/text/background-frequencies';
import { seeded } from '../seeded-random';
import type { Example } from './examples';

export interface LexiconOptions {
  /** Fewest articles a stem must stand in. */
  articles: number;
  /** How many articles' worth of doubt draws `wanted` to zero. */
  doubt: number;
  epochs: number;
  rate: number;
  ridge: number;
}

interface Tally {
  articles: number;
  observed: number;
  expected: number;
  weight: number;
}

/** Learns what stems say: rarity, being wanted in summaries, and worth for the sentence. */
export function learnLexicon(examples: readonly Example[], options: LexiconOptions): Lexicon {
  const tallies = new Map<string, Tally>();
  for (const { document } of examples)
    for (const term of document.terms) {
      const tally = tallies.get(term) ?? { articles: 0, observed: 0, expected: 0, weight: 0 };
      tally.articles++;
      tallies.set(term, tally);
    }
  for (const [term, tally] of tallies) if (tally.articles < options.articles) tallies.delete(term);
  countWanted(examples, tallies);
  learnWeights(examples, tallies, options);
  const idf = (articles: number) => Math.log((examples.length + 1) / (articles + 0.5));
  const entries = new Map<number, LexiconEntry>();
  for (const [term, { articles, observed, expected, weight }] of tallies) {
    const wanted = Math.log((observed + options.doubt) / (expected + options.doubt));
    entries.set(hashStem(term) & HASH_MASK, { idf: idf(articles), wanted, weight });
  }
  return new Lexicon(entries, { idf: idf(options.articles / 3), wanted: 0, weight: 0 });
}

/** Which cell of first place and frequency a term falls into: what both say by themselves. */
function cellOf(first: number, count: number): number {
  const place = first < 3 ? first : first < 6 ? 3 : first < 11 ? 4 : 5;
  const often = count < 3 ? count - 1 : count < 5 ? 2 : 3;
  return place * 4 + often;
}

function countWanted(examples: readonly Example[], tallies: Map<string, Tally>): void {
  const seen = new Float64Array(24);
  const used = new Float64Array(24);
  const cells = examples.map(({ document, termTargets }) => {
    const first = new Int32Array(document.terms.length).fill(-1);
    const count = new Int32Array(document.terms.length);
    document.tokens.forEach((tokens, i) => {
      for (const term of tokens) {
        count[term]!++;
        if (first[term]! < 0) first[term] = i;
      }
    });
    return Array.from(count, (times, term) => {
      const cell = cellOf(first[term]!, times);
      seen[cell]!++;
      used[cell]! += Math.min(1, termTargets[term]!);
      return cell;
    });
  });
  examples.forEach(({ document, termTargets }, e) => {
    document.terms.forEach((term, id) => {
      const tally = tallies.get(term);
      if (!tally) return;
      const cell = cells[e]![id]!;
      tally.expected += used[cell]! / seen[cell]!;
      tally.observed += Math.min(1, termTargets[id]!);
    });
  });
}

/** Ridge regression of a sentence's worth on its stems, by stochastic gradient descent. */
function learnWeights(
  examples: readonly Example[],
  tallies: Map<string, Tally>,
  { epochs, rate, ridge }: LexiconOptions,
): void {
  const random = seeded(7);
  const samples = examples.flatMap(({ document, sentenceTargets }) => {
    const known = document.terms.map((term) => tallies.get(term));
    return document.tokens.map((tokens, i) => ({
      stems: [...new Set(tokens)].map((t) => known[t]).filter((t) => t !== undefined),
      place: Math.min(i, 30) * 12 + Math.min(11, tokens.length >> 2),
      target: sentenceTargets[i]!,
    }));
  });
  subtractPlaceMeans(samples);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate / (1 + epoch);
    for (let n = 0; n < samples.length; n++) {
      const { stems, target } = samples[Math.floor(random() * samples.length)]!;
      const scale = 1 / Math.sqrt(stems.length || 1);
      let error = target;
      for (const stem of stems) error -= stem.weight * scale;
      for (const stem of stems) stem.weight += step * (error * scale - ridge * stem.weight);
    }
  }
}

/** Place and length are told by other features, so the stems learn only what remains. */
function subtractPlaceMeans(samples: { place: number; target: number }[]): void {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const { place, target } of samples) {
    const cell = sums.get(place) ?? { sum: 0, count: 0 };
    cell.sum += target;
    cell.count++;
    sums.set(place, cell);
  }
  for (const sample of samples) {
    const { sum, count } = sums.get(sample.place)!;
    sample.target -= sum / (count + 5);
  }
}
