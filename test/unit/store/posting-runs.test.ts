import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendToRuns, openRuns } from '../../../lib/store/index/append-to-runs';
import { DatabaseIndex, INDEX_STORES } from '../../../lib/store/index/database-index';
import { removeFromRuns } from '../../../lib/store/index/remove-from-runs';
import { readStores } from '../../../lib/store/read-stores';
import { emptyLibrary } from './library';

/** Bytes: a run of three or four postings is closed. */
const LONGEST = 7;

/** true: the next story has the term; a number: that of the stories so far is removed. */
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.nat(40)), {
  maxLength: 40,
});

describe('runs of postings', () => {
  it('hold what was added and not removed, however they were closed', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (each) => {
        const db = emptyLibrary();
        const kept = new Map<number, number>();
        let number = 0;
        for (const step of each) {
          if (step === true) {
            const weight = 1 + ((number * 37) % 255);
            number += 1 + (number % 3) * 90;
            const terms = [{ term: 'dam', weight }];
            await appendToRuns(db, number, terms, await openRuns(db, terms), LONGEST);
            kept.set(number, weight);
          } else {
            const removed = [...kept.keys()][step];
            if (removed === undefined) continue;
            await removeFromRuns(db, removed, ['dam']);
            kept.delete(removed);
          }
        }
        const [dam] = await readStores(db, INDEX_STORES, (stores) =>
          new DatabaseIndex(stores).postings(['dam']),
        );
        expect([...dam!.numbers]).toEqual([...kept.keys()]);
        expect([...dam!.weights]).toEqual([...kept.values()]);
        if (kept.size > 8) expect(await db.postings.count()).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
