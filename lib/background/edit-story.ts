import type { Database } from '../store/database';
import { deleteDerived, putDerived } from '../store/derived-rows';
import { editStory, type StoryEdit } from '../store/edit-story';
import type { DeleteOutcome } from '../store/outcomes';
import { storyTitle } from '../store/story-title';
import { writeFailure } from '../store/write-failure';
import { derive } from './derive';

/** Changes what the reader says of a story; a new title is found by search at once. */
export async function editSaved(
  db: Database,
  storyId: string,
  edit: StoryEdit,
): Promise<DeleteOutcome> {
  try {
    const before = await db.stories.get(storyId);
    const story = await editStory(db, storyId, edit, Date.now());
    if (!story || !before) return { ok: false, failure: 'missing' };
    if (storyTitle(story) !== storyTitle(before)) await deriveAnew(db, storyId);
    return { ok: true, storyId };
  } catch (error) {
    return writeFailure(error);
  }
}

async function deriveAnew(db: Database, storyId: string): Promise<void> {
  const [story, text] = await Promise.all([db.stories.get(storyId), db.texts.get(storyId)]);
  if (!story) return;
  const derived = await derive({
    ...story,
    title: storyTitle(story),
    blocks: text?.blocks ?? [],
  });
  await db.transaction('rw', db.tables, async () => {
    if (!(await db.stories.get(storyId))) return;
    await deleteDerived(db, storyId);
    await putDerived(db, storyId, derived);
  });
}
