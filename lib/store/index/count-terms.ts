import type { Database } from '../database';
import { fromBlock } from '../search/segment-blocks';
import { decodePostings } from './posting-bytes';

/** Rows read in one transaction, so that a save never waits long. */
const BATCH = 400;

/** How many terms hold each story number. */
export class TermCounts {
  #counts = new Uint16Array(1024);
  /** The highest number that any term holds. */
  highest = 0;

  get(number: number): number {
    return this.#counts[number] ?? 0;
  }

  add(number: number, terms: number): void {
    if (number >= this.#counts.length) {
      const longer = new Uint16Array(2 * number);
      longer.set(this.#counts);
      this.#counts = longer;
    }
    this.#counts[number]! += terms;
    this.highest = Math.max(this.highest, number);
  }

  clear(number: number): void {
    if (number < this.#counts.length) this.#counts[number] = 0;
  }
}

/** Counts by the postings of related stories. */
export async function countPostings(
  db: Database,
  onStep: () => Promise<unknown>,
): Promise<TermCounts> {
  const counts = new TermCounts();
  const table = db.postings.where('[term+first]');
  for (let after: [string, number] = ['', 0]; ; ) {
    const runs = await table.above(after).limit(BATCH).toArray();
    for (const { bytes } of runs)
      for (const number of decodePostings([bytes]).numbers) counts.add(number, 1);
    const last = runs.at(-1);
    if (!last || runs.length < BATCH) return counts;
    after = [last.term, last.first];
    await onStep();
  }
}

/** Counts by all that full-text search reads; stories marked as gone count for nothing. */
export async function countWords(
  db: Database,
  onStep: () => Promise<unknown>,
): Promise<TermCounts> {
  const counts = new TermCounts();
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
        for (const { postings } of fromBlock(block, () => true))
          for (const number of postings.numbers) counts.add(number, 1);
      if (blocks.length < BATCH / 10) break;
      after = blocks.at(-1)!.first;
      await onStep();
    }
  }
  await db.searchRecent.each(({ number, terms, pairs }) => {
    counts.add(number, terms.split('\n').length + (pairs?.length ?? 0));
  });
  await db.searchGone.each(({ number }) => {
    counts.clear(number);
  });
  return counts;
}
