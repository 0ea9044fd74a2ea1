import type { Database } from '../database';
import { OPEN } from './append-to-runs';
import type { PostingRecord } from './index-records';
import { decodePostings, encodePostings } from './posting-bytes';

/** Takes a story out of the postings of its terms. */
export async function removeFromRuns(
  db: Database,
  number: number,
  terms: readonly string[],
): Promise<void> {
  const runs = await Promise.all(terms.map((term) => runHolding(db, term, number)));
  const kept: PostingRecord[] = [];
  const emptied: [string, number][] = [];
  for (const run of runs) {
    if (!run) continue;
    const shorter = without(run, number);
    // The open run is what the closed ones are found by.
    if (shorter.bytes.length > 0 || run.closed > 0) kept.push(shorter);
    else emptied.push([run.term, run.first]);
  }
  await db.postings.bulkPut(kept);
  await db.postings.bulkDelete(emptied);
}

async function runHolding(
  db: Database,
  term: string,
  number: number,
): Promise<PostingRecord | undefined> {
  const open = await db.postings.get([term, OPEN]);
  if (!open || open.closed === 0) return open;
  const closed = await db.postings
    .where('[term+first]')
    .between([term, OPEN], [term, number], false, true)
    .last();
  return closed && closed.last >= number ? closed : open;
}

function without(run: PostingRecord, number: number): PostingRecord {
  const { numbers, weights } = decodePostings([run.bytes]);
  const at = numbers.indexOf(number);
  const others = (_: number, index: number) => index !== at;
  const kept = numbers.filter(others);
  const bytes = encodePostings({ numbers: kept, weights: weights.filter(others) });
  return { ...run, last: kept.at(-1) ?? 0, bytes };
}
