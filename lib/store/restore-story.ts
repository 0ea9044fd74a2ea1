import type { Database } from './database';
import { type Derived, putDerived } from './derived-rows';
import { findStory } from './find-story';
import type { TrashRecord } from './records';

/**
 * Brings a deleted story back with everything of the reader's on it, in one transaction.
 * @param derive derives anew from the story's text; called before the transaction begins
 * @returns its id, or null when the trash no longer holds it. When the page was saved again in
 * the meantime, that story stays and its id is returned: one page is one story.
 */
export async function restoreStory(
  db: Database,
  storyId: string,
  derive: (trashed: TrashRecord) => Promise<Derived>,
): Promise<string | null> {
  const trashed = await db.trash.get(storyId);
  if (!trashed) return null;
  const derived = await derive(trashed);
  return db.transaction('rw', db.tables, async () => {
    if (!(await db.trash.get(storyId))) return null;
    const again = await findStory(db, [trashed.story.url, ...trashed.story.aliases]);
    if (again) return again.id;
    await db.stories.add(trashed.story);
    if (trashed.text) await db.texts.put(trashed.text);
    await db.versions.bulkPut(trashed.versions);
    if (trashed.note) await db.notes.put(trashed.note);
    await db.highlights.bulkPut(trashed.highlights);
    await putDerived(db, storyId, derived);
    await db.trash.delete(storyId);
    return storyId;
  });
}
