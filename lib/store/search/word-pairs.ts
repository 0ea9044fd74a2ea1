import { hashStem } from '../../text/background-frequencies';
import { hasUnspacedScript } from '../../text/script';
import type { TermPostings } from './segment-blocks';

/**
 * Which two words follow one another in a story, so that a quoted phrase of common words is looked
 * for in few texts and not in a thousand. Pairs are hashed into buckets, which keeps the terms few:
 * a bucket holds 1 in 170 of all stories for a pair that is in none of them (400 words each). A
 * library of 100 000 stories takes a fifth more disk (7.7 to 9.4 KB a story).
 */
const BUCKETS = 2 ** 16;

/** Marks the terms of buckets; see search-terms.ts for the others. */
const PAIR_MARK = '\u0004';
/** Set on every posting: a pair is in a story or not. */
const USE = 1;

/** The bucket of two words that follow one another. */
function pairBucket(first: string, second: string): number {
  return hashStem(`${first} ${second}`) % BUCKETS;
}

/** The buckets of all pairs in runs of folded words, ascending, each once. */
export function pairsOf(runs: readonly (readonly string[])[]): Uint16Array {
  const buckets = new Set<number>();
  for (const words of runs)
    for (let at = 1; at < words.length; at++) buckets.add(pairBucket(words[at - 1]!, words[at]!));
  return Uint16Array.from(buckets).sort();
}

/**
 * The buckets that a story must be in to hold a phrase of folded words. None for scripts without
 * spaces, where the same words may be cut otherwise elsewhere.
 */
export function pairsOfPhrase(phrase: readonly string[]): number[] {
  if (phrase.some(hasUnspacedScript)) return [];
  return [...pairsOf([phrase])];
}

/** The term of a bucket in the segments of search. */
export function pairTerm(bucket: number): string {
  return PAIR_MARK + bucket.toString(36).padStart(4, '0');
}

/** The pairs of stories, ascending by number, as terms. */
export function pairTerms(
  rows: readonly { number: number; pairs?: Uint16Array }[],
): TermPostings[] {
  const holders = new Map<number, number[]>();
  for (const { number, pairs } of rows)
    for (const bucket of pairs ?? []) {
      const known = holders.get(bucket);
      if (known) known.push(number);
      else holders.set(bucket, [number]);
    }
  return [...holders.keys()]
    .sort((a, b) => a - b)
    .map((bucket) => {
      const numbers = Uint32Array.from(holders.get(bucket)!);
      return {
        term: pairTerm(bucket),
        postings: { numbers, weights: new Uint8Array(numbers.length).fill(USE) },
      };
    });
}
