import type { Database } from '../store/database';
import { editStory, type StoryEdit } from '../store/edit-story';
import type { DeleteOutcome } from '../store/outcomes';
import { writeFailure } from '../store/write-failure';
import { reanalyseStory } from './reanalyse';

/**
 * Changes what the reader says of a story. Answers when it is written: what follows from a new
 * title is derived after that, so that the next change never waits behind it. A worker that dies
 * before leaves the analysis marked as outdated, and the next one makes it.
 */
export async function editSaved(
  db: Database,
  storyId: string,
  edit: StoryEdit,
): Promise<DeleteOutcome> {
  try {
    const edited = await editStory(db, storyId, edit, Date.now());
    if (!edited) return { ok: false, failure: 'missing' };
    if (edited.isRenamed) reanalyseSoon(db, storyId);
    return { ok: true, storyId };
  } catch (error) {
    return writeFailure(error);
  }
}

/** A title comes letter by letter; what follows from it is derived when the typing rests. */
const REST = 400;
const waiting = new Map<string, ReturnType<typeof setTimeout>>();

function reanalyseSoon(db: Database, storyId: string): void {
  clearTimeout(waiting.get(storyId));
  const timer = setTimeout(() => {
    waiting.delete(storyId);
    void reanalyseStory(db, storyId).catch(() => {});
  }, REST);
  waiting.set(storyId, timer);
}
