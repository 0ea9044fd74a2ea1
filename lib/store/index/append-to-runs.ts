import type { Database } from '../database';
import type { PostingRecord } from './index-records';
import { appendPosting } from './posting-bytes';

/** Above this an open run is closed: about 2 700 postings, one read of 8 KB. */
const LONGEST_RUN = 8192;
/** The key of a term's open run. */
export const OPEN = 0;

/** Adds a story to the postings of its terms. @param number higher than any in them */
export async function appendToRuns(
  db: Database,
  number: number,
  terms: readonly { term: string; weight: number }[],
): Promise<void> {
  const keys = terms.map(({ term }): [string, number] => [term, OPEN]);
  const open = await db.postings.bulkGet(keys);
  const changed: PostingRecord[] = [];
  for (const [at, { term, weight }] of terms.entries()) {
    let run = open[at];
    if (run && run.bytes.length > LONGEST_RUN) {
      changed.push({ ...run, first: firstOf(run) });
      run = undefined;
    }
    const bytes = appendPosting(run?.bytes ?? new Uint8Array(), run?.last ?? 0, number, weight);
    changed.push({ term, first: OPEN, last: number, bytes });
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
