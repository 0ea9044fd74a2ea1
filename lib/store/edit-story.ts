import { OUTDATED } from '../actors/analysis-version';
import type { Database } from './database';
import type { HighlightRecord, StoryRecord } from './records';
import { storyTitle } from './story-title';

/** What a reader may change of a saved story; parts left out stay as they are. */
export interface StoryEdit {
  /** Empty takes the page's own title back. */
  title?: string;
  tags?: string[];
  /** Empty deletes the note. */
  note?: string;
}

export interface EditedStory {
  /** Whether its title is another one now; its analysis is marked as outdated then. */
  isRenamed: boolean;
}

/**
 * Changes what the reader says of a story, in one transaction.
 * @returns undefined when the story is gone
 */
export function editStory(
  db: Database,
  storyId: string,
  edit: StoryEdit,
  now: number,
): Promise<EditedStory | undefined> {
  return db.transaction('rw', db.stories, db.notes, db.analyses, async () => {
    const before = await db.stories.get(storyId);
    if (!before) return undefined;
    const story = { ...before, ...ownTitle(before, edit), ...tagsOf(edit) };
    const isRenamed = storyTitle(story) !== storyTitle(before);
    await db.stories.put(story);
    if (edit.note !== undefined) await putNote(db, storyId, edit.note, now);
    if (isRenamed) await db.analyses.update(storyId, { version: OUTDATED });
    return { isRenamed };
  });
}

function ownTitle(story: StoryRecord, { title }: StoryEdit): Partial<StoryRecord> {
  if (title === undefined) return {};
  const trimmed = title.trim();
  return { ownTitle: trimmed === '' || trimmed === story.title ? null : trimmed };
}

function tagsOf({ tags }: StoryEdit): Partial<StoryRecord> {
  if (!tags) return {};
  return { tags: [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))] };
}

async function putNote(db: Database, storyId: string, text: string, now: number): Promise<void> {
  if (text.trim() === '') await db.notes.delete(storyId);
  else await db.notes.put({ storyId, text, updatedAt: now });
}

/** Stores a passage the reader marked. @returns false when its story is gone */
export function addHighlight(db: Database, highlight: HighlightRecord): Promise<boolean> {
  return db.transaction('rw', db.stories, db.highlights, async () => {
    if ((await db.stories.where('id').equals(highlight.storyId).count()) === 0) return false;
    await db.highlights.put(highlight);
    return true;
  });
}

export async function deleteHighlight(db: Database, id: string): Promise<void> {
  await db.highlights.delete(id);
}
