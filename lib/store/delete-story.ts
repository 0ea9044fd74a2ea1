import type { Database } from './database';
import { deleteDerived } from './derived-rows';
import type { TrashRecord } from './records';

/**
 * Moves a story and all that the reader attached to it to the trash, in one transaction.
 * @returns false when there is no such story
 */
export function deleteStory(db: Database, storyId: string, now: number): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const trashed = await collect(db, storyId, now);
    if (!trashed) return false;
    await db.trash.put(trashed);
    await Promise.all([
      db.stories.delete(storyId),
      db.texts.delete(storyId),
      db.versions.where({ storyId }).delete(),
      db.notes.delete(storyId),
      db.highlights.where({ storyId }).delete(),
    ]);
    await deleteDerived(db, storyId);
    return true;
  });
}

async function collect(
  db: Database,
  storyId: string,
  deletedAt: number,
): Promise<TrashRecord | undefined> {
  const story = await db.stories.get(storyId);
  if (!story) return undefined;
  const [text, versions, note, highlights] = await Promise.all([
    db.texts.get(storyId),
    db.versions.where({ storyId }).toArray(),
    db.notes.get(storyId),
    db.highlights.where({ storyId }).toArray(),
  ]);
  return { storyId, deletedAt, story, text, versions, note, highlights };
}

/** How long a deleted story can be brought back, in milliseconds: thirty days. */
const TRASH_KEPT = 30 * 24 * 60 * 60 * 1000;

/** Deletes for good what was deleted longer ago than the trash keeps; returns how many. */
export function purgeTrash(db: Database, now: number): Promise<number> {
  return db.trash
    .where('deletedAt')
    .below(now - TRASH_KEPT)
    .delete();
}
