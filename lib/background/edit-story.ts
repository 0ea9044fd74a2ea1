import type { Database } from '../store/database';
import { editStory, type StoryEdit } from '../store/edit-story';
import type { DeleteOutcome } from '../store/outcomes';
import { storyTitle } from '../store/story-title';
import { writeFailure } from '../store/write-failure';
import { reanalyseStory } from './reanalyse';

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
    if (storyTitle(story) !== storyTitle(before)) await reanalyseStory(db, storyId);
    return { ok: true, storyId };
  } catch (error) {
    return writeFailure(error);
  }
}
