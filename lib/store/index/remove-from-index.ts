import type { Database } from '../database';
import { removeFromRuns } from './remove-from-runs';

/**
 * Takes a story out of the index, in the caller's read-write transaction over `indexTables`;
 * a story that is not in it is no error.
 */
export async function removeFromIndex(db: Database, storyId: string): Promise<void> {
  const record = await db.signatures.where('storyId').equals(storyId).first();
  if (!record) return;
  const { number, terms } = record;
  await removeFromRuns(db, number, terms === '' ? [] : terms.split('\n'));
  // Segments are never written again: the number is only marked.
  const waiting = await db.searchRecent.where({ number }).delete();
  if (waiting === 0) await db.searchGone.put({ number });
  await db.signatures.delete(number);
}
