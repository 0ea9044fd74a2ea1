import type { SearchRecentRecord } from './search-records';
import type { TermPostings } from './segment-blocks';
import { pairTerms } from './word-pairs';

/** The terms of stories that wait for a segment, ascending by number, as lists to be merged. */
export function recentTerms(rows: readonly SearchRecentRecord[]): TermPostings[][] {
  const words = rows.map(({ number, terms, uses }) =>
    terms.split('\n').map((term, at) => ({
      term,
      postings: { numbers: Uint32Array.of(number), weights: uses.subarray(at, at + 1) },
    })),
  );
  return [...words, pairTerms(rows)];
}
