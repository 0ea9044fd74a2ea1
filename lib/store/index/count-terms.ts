import type { Database } from '../database';
import { fromBlock } from '../search/segment-blocks';
import { decodePostings } from './posting-bytes';

/** Rows read in one transaction, so that a save never waits long. */
const BATCH = 400;

/** How many terms hold each story number up to `highest`, by the postings of related stories. */
export async function countPostings(
  db: Database,
  highest: number,
  onStep: () => Promise<unknown>,
): Promise<Uint16Array> {
  const counts = new Uint16Array(highest + 1);
  const table = db.postings.where('[term+first]');
  for (let after: [string, number] = ['', 0]; ; ) {
    const runs = await table.above(after).limit(BATCH).toArray();
    for (const { bytes } of runs) add(counts, decodePostings([bytes]).numbers);
    const last = runs.at(-1);
    if (!last || runs.length < BATCH) return counts;
    after = [last.term, last.first];
    await onStep();
  }
}

/** The same by all that full-text search reads; stories marked as gone count for nothing. */
export async function countWords(
  db: Database,
  highest: number,
  onStep: () => Promise<unknown>,
): Promise<Uint16Array> {
  const counts = new Uint16Array(highest + 1);
  const segments = await db.searchSegments.toArray();
  for (const { id, state } of segments) {
    if (state !== 'ready') continue;
    const table = db.searchBlocks.where('[segment+first]');
    for (let after = ''; ; ) {
      const blocks = await table
        .between([id, after], [id, '\uffff'], false)
        .limit(BATCH / 10)
        .toArray();
      for (const block of blocks)
        for (const { postings } of fromBlock(block, () => true)) add(counts, postings.numbers);
      if (blocks.length < BATCH / 10) break;
      after = blocks.at(-1)!.first;
      await onStep();
    }
  }
  await db.searchRecent.each(({ number, terms }) => {
    if (number <= highest) counts[number]! += terms.split('\n').length;
  });
  await db.searchGone.each(({ number }) => {
    if (number <= highest) counts[number] = 0;
  });
  return counts;
}

function add(counts: Uint16Array, numbers: Uint32Array): void {
  for (const number of numbers) if (number < counts.length) counts[number]!++;
}
