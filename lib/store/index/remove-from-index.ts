import type { Database } from '../database';
import { OPEN } from './append-to-runs';
import type { PostingRecord } from './index-records';
import { decodePostings, encodePostings } from './posting-bytes';

/**
 * Takes a story out of the index, in the caller's read-write transaction over `indexTables`;
 * a story that is not in it is no error.
 */
export async function removeFromIndex(db: Database, storyId: string): Promise<void> {
  const record = await db.signatures.where('storyId').equals(storyId).first();
  if (!record) return;
  const { number } = record;
  const terms = record.terms === '' ? [] : record.terms.split('\n');
  const runs = await Promise.all(terms.map((term) => runHolding(db, term, number)));
  const kept: PostingRecord[] = [];
  const emptied: [string, number][] = [];
  for (const run of runs) {
    if (!run) continue;
    const shorter = without(run, number);
    if (shorter) kept.push(shorter);
    else emptied.push([run.term, run.first]);
  }
  await db.postings.bulkPut(kept);
  await db.postings.bulkDelete(emptied);
  // Segments are never written again: the number is only marked.
  if ((await db.searchRecent.where({ number }).delete()) === 0) await db.searchGone.put({ number });
  await db.signatures.delete(number);
}

async function runHolding(
  db: Database,
  term: string,
  number: number,
): Promise<PostingRecord | undefined> {
  const closed = await db.postings
    .where('[term+first]')
    .between([term, OPEN], [term, number], false, true)
    .last();
  return closed && closed.last >= number ? closed : db.postings.get([term, OPEN]);
}

function without(run: PostingRecord, number: number): PostingRecord | null {
  const { numbers, weights } = decodePostings([run.bytes]);
  const at = numbers.indexOf(number);
  const others = (_: number, index: number) => index !== at;
  const kept = numbers.filter(others);
  if (kept.length === 0) return null;
  const bytes = encodePostings({ numbers: kept, weights: weights.filter(others) });
  return { ...run, last: kept.at(-1)!, bytes };
}
