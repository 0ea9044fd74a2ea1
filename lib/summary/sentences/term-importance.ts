import type { DocumentStatistics } from './document-statistics';
import { type Forest, predict } from './forest';

/** Features of one term; see `termFeatures`. */
export const TERM_FEATURES = 18;
/** Features of two terms in a row; see `pairFeatures`. */
export const PAIR_FEATURES = 18;

/** How often each term and each pair of neighbouring terms is expected in a summary. */
export interface TermImportance {
  /** Expected count in the summary, by term. */
  terms: Float32Array;
  pairs: Pairs;
  /** Expected count in the summary, by pair. */
  pairValues: Float32Array;
}

/** Pairs of neighbouring tokens within sentences. */
export interface Pairs {
  /** For every sentence its pairs in order. */
  of: Int32Array[];
  left: number[];
  right: number[];
  frequency: number[];
  first: number[];
  sentenceFrequency: number[];
}

/**
 * Estimates by two forests which words and which pairs of words a summary would use: the learned
 * weights of concepts that a good summary covers (after Gillick & Favre 2009, who weigh bigrams by
 * document frequency).
 */
export function termImportance(
  statistics: DocumentStatistics,
  termForest: Forest,
  pairForest: Forest,
): TermImportance {
  const rows = termFeatures(statistics);
  const terms = new Float32Array(statistics.document.terms.length);
  for (let t = 0; t < terms.length; t++)
    terms[t] = withTitle(
      Math.max(0, predict(termForest, rows, t * TERM_FEATURES)),
      statistics.document.titled[t]! > 0,
    );
  const pairs = findPairs(statistics);
  const pairRows = pairFeatures(statistics, pairs, terms);
  const pairValues = new Float32Array(pairs.left.length);
  for (let p = 0; p < pairValues.length; p++)
    pairValues[p] = Math.max(0, predict(pairForest, pairRows, p * PAIR_FEATURES));
  return { terms, pairs, pairValues };
}

/**
 * The articles learnt from have no titles, so what a title says is set by hand: about half of the
 * words of a headline that were not expected in a summary stand there after all.
 */
function withTitle(expected: number, titled: boolean): number {
  return titled && expected < 1 ? (expected + 1) / 2 : expected;
}

/** One row for every term: frequency, spread, first place, and what the lexicon knows. */
export function termFeatures(statistics: DocumentStatistics): Float32Array {
  const { document, count, frequency, sentenceFrequency, first, last, entries } = statistics;
  const size = document.terms.length;
  const rows = new Float32Array(size * TERM_FEATURES);
  const early = countEarly(statistics);
  const context = contextOf(statistics);
  for (let t = 0; t < size; t++) {
    const { idf, wanted, weight } = entries[t]!;
    rows.set(
      [
        frequency[t]!,
        frequency[t]! / statistics.tokens,
        sentenceFrequency[t]!,
        sentenceFrequency[t]! / count,
        first[t]!,
        first[t]! / count,
        last[t]! / count,
        early[t * 3]!,
        early[t * 3 + 1]!,
        early[t * 3 + 2]!,
        idf,
        wanted,
        weight,
        /^\p{N}/u.test(document.terms[t]!) ? 1 : 0,
        count,
        context[t * 3]!,
        context[t * 3 + 1]!,
        context[t * 3 + 2]!,
      ],
      t * TERM_FEATURES,
    );
  }
  return rows;
}

/** For every term its tokens in the first one, three and six sentences. */
function countEarly({ document, count }: DocumentStatistics): Float32Array {
  const early = new Float32Array(document.terms.length * 3);
  for (let i = 0; i < Math.min(6, count); i++)
    for (const term of document.tokens[i]!) {
      if (i < 1) early[term * 3]!++;
      if (i < 3) early[term * 3 + 1]!++;
      early[term * 3 + 2]!++;
    }
  return early;
}

/**
 * For every term: the share of quoted words around it, the mean length of its sentences, and how
 * early in a sentence it comes at its earliest (0 to 1).
 */
function contextOf({ document, sentenceFrequency, quoted, termSets }: DocumentStatistics) {
  const context = new Float32Array(document.terms.length * 3);
  for (let t = 0; t < document.terms.length; t++) context[t * 3 + 2] = 1;
  for (let i = 0; i < termSets.length; i++) {
    const tokens = document.tokens[i]!;
    for (const term of termSets[i]!) {
      context[term * 3]! += quoted[i]!.share / sentenceFrequency[term]!;
      context[term * 3 + 1]! += tokens.length / sentenceFrequency[term]!;
    }
    for (let k = tokens.length - 1; k >= 0; k--) {
      const at = tokens[k]! * 3 + 2;
      context[at] = Math.min(context[at]!, k / tokens.length);
    }
  }
  return context;
}

/** The distinct pairs of neighbouring tokens, with their counts and first sentences. */
export function findPairs({ document, count }: DocumentStatistics): Pairs {
  const size = document.terms.length;
  const ids = new Map<number, number>();
  const pairs: Pairs = {
    of: [],
    left: [],
    right: [],
    frequency: [],
    first: [],
    sentenceFrequency: [],
  };
  const lastSeen: number[] = [];
  for (let i = 0; i < count; i++) {
    const tokens = document.tokens[i]!;
    const here = new Int32Array(Math.max(0, tokens.length - 1));
    for (let k = 0; k + 1 < tokens.length; k++) {
      const key = tokens[k]! * size + tokens[k + 1]!;
      let id = ids.get(key);
      if (id === undefined) {
        id = ids.size;
        ids.set(key, id);
        pairs.left.push(tokens[k]!);
        pairs.right.push(tokens[k + 1]!);
        pairs.frequency.push(0);
        pairs.first.push(i);
        pairs.sentenceFrequency.push(0);
        lastSeen.push(-1);
      }
      pairs.frequency[id]!++;
      if (lastSeen[id] !== i) pairs.sentenceFrequency[id]!++;
      lastSeen[id] = i;
      here[k] = id;
    }
    pairs.of.push(here);
  }
  return pairs;
}

/** One row for every pair: its frequency and first place, and what is known of its two terms. */
export function pairFeatures(
  { count, frequency, entries, first }: DocumentStatistics,
  pairs: Pairs,
  terms: Float32Array,
): Float32Array {
  const rows = new Float32Array(pairs.left.length * PAIR_FEATURES);
  for (let p = 0; p < pairs.left.length; p++) {
    const l = pairs.left[p]!;
    const r = pairs.right[p]!;
    rows.set(
      [
        pairs.frequency[p]!,
        pairs.sentenceFrequency[p]!,
        pairs.first[p]!,
        pairs.first[p]! / count,
        terms[l]!,
        terms[r]!,
        Math.min(1, terms[l]!) * Math.min(1, terms[r]!),
        frequency[l]!,
        frequency[r]!,
        entries[l]!.idf,
        entries[r]!.idf,
        entries[l]!.wanted,
        entries[r]!.wanted,
        pairs.frequency[p]! / Math.min(frequency[l]!, frequency[r]!),
        pairs.frequency[p]! / Math.max(frequency[l]!, frequency[r]!),
        first[l]!,
        first[r]!,
        count,
      ],
      p * PAIR_FEATURES,
    );
  }
  return rows;
}
