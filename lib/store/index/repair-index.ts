import type { Signature } from '../../related/signature';
import type { Database } from '../database';
import type { SearchTerms } from '../search/search-terms';
import { addToIndex, indexTables } from './add-to-index';
import type { IndexFaults } from './check-index';
import { decodePostings, encodePostings } from './posting-bytes';
import { removeFromIndex } from './remove-from-index';

const BATCH = 400;

/**
 * Mends what `checkIndex` found, one story a transaction, so that it can be stopped anywhere.
 * @param derive makes a story's part of the index from its text; null when the story is gone
 */
export async function repairIndex(
  db: Database,
  faults: IndexFaults,
  derive: (storyId: string) => Promise<{ signature: Signature; searchable: SearchTerms } | null>,
): Promise<void> {
  await removeStrays(db, new Set(faults.strays));
  await db.searchGone.bulkPut(faults.strayWords.map((number) => ({ number })));
  for (const storyId of [...faults.orphans, ...faults.stories]) {
    const derived = await derive(storyId);
    await db.transaction('rw', [db.stories, ...indexTables(db)], async () => {
      await removeFromIndex(db, storyId);
      const there = await db.stories.where('id').equals(storyId).count();
      if (derived && there > 0)
        await addToIndex(db, storyId, derived.signature, derived.searchable);
    });
  }
}

async function removeStrays(db: Database, strays: ReadonlySet<number>): Promise<void> {
  if (strays.size === 0) return;
  for (let after: [string, number] = ['', 0]; ; ) {
    const last = await db.transaction('rw', db.postings, async () => {
      const runs = await db.postings.where('[term+first]').above(after).limit(BATCH).toArray();
      for (const run of runs) {
        const { numbers, weights } = decodePostings([run.bytes]);
        const stays = (_: number, at: number) => !strays.has(numbers[at]!);
        const kept = numbers.filter(stays);
        if (kept.length === numbers.length) continue;
        const bytes = encodePostings({ numbers: kept, weights: weights.filter(stays) });
        if (kept.length > 0 || run.closed > 0)
          await db.postings.put({ ...run, last: kept.at(-1) ?? 0, bytes });
        else await db.postings.delete([run.term, run.first]);
      }
      return runs.length < BATCH ? null : runs.at(-1)!;
    });
    if (!last) return;
    after = [last.term, last.first];
  }
}
