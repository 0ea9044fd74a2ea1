import type { Database } from '../database';
import type { PostingRecord } from './index-records';
import { appendPosting } from './posting-bytes';

/** Above this an open run is closed: about 2 700 postings, one read of 8 KB. */
const LONGEST_RUN = 8192;
/** The key of a term's open run. */
export const OPEN = 0;

/** A term of a story with its weight in 8 bits. */
export interface WeightedTerm {
  term: string;
  weight: number;
}

/** The open runs of terms, in their order; undefined for a term unknown. */
export function openRuns(
  db: Database,
  terms: readonly Pick<WeightedTerm, 'term'>[],
): Promise<(PostingRecord | undefined)[]> {
  const keys = terms.map(({ term }): [string, number] => [term, OPEN]);
  return db.postings.bulkGet(keys);
}

/**
 * Adds a story to the postings of its terms.
 * @param number higher than any in them
 * @param open their open runs, read in the same transaction
 * @param longest bytes above which an open run is closed
 */
export async function appendToRuns(
  db: Database,
  number: number,
  terms: readonly WeightedTerm[],
  open: readonly (PostingRecord | undefined)[],
  longest = LONGEST_RUN,
): Promise<void> {
  const changed: PostingRecord[] = [];
  for (const [at, { term, weight }] of terms.entries()) {
    let run = open[at];
    let closed = run?.closed ?? 0;
    if (run && run.bytes.length > longest) {
      changed.push({ ...run, first: firstOf(run), closed: 0 });
      run = undefined;
      closed++;
    }
    const bytes = appendPosting(run?.bytes ?? new Uint8Array(), run?.last ?? 0, number, weight);
    changed.push({ term, first: OPEN, last: number, closed, bytes });
  }
  await db.postings.bulkPut(changed);
}

/** The first number of a run; the first varint counts from 0. */
function firstOf(run: PostingRecord): number {
  let number = 0;
  for (let at = 0, shift = 0; ; at++, shift += 7) {
    number |= (run.bytes[at]! & 0x7f) << shift;
    if (run.bytes[at]! < 0x80) return number;
  }
}
