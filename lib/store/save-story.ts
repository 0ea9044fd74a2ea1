import type { Article } from '../article';
import type { Database } from './database';
import { type Derived, putDerived, replaceDerived } from './derived-rows';
import { findStory } from './find-story';
import type { SaveChange } from './outcomes';
import type { StoryRecord, VersionRecord } from './records';
import { isSameText, updatedStory } from './updated-story';

export interface SaveInput {
  article: Article;
  derived: Derived;
  readingMinutes: number;
  /** Milliseconds since the epoch. */
  now: number;
  newId(): string;
}

/** The story an article was saved as. */
export interface Saved {
  storyId: string;
  change: SaveChange;
}

/**
 * Saves an article with all that was derived from it, in one transaction: everything or nothing.
 * A page known under any of its addresses is brought up to date rather than saved twice, and its
 * earlier text is kept as a version.
 */
export function saveStory(db: Database, input: SaveInput): Promise<Saved> {
  return db.transaction('rw', db.tables, async () => {
    const { article } = input;
    const existing = await findStory(db, [article.url, ...article.aliases]);
    return existing ? update(db, existing, input) : createStory(db, input);
  });
}

/** Brings a saved story up to date with its page; one that is no longer saved is left alone. */
export function updateStory(db: Database, storyId: string, input: SaveInput): Promise<Saved> {
  return db.transaction('rw', db.tables, async () => {
    const existing = await db.stories.get(storyId);
    return existing ? update(db, existing, input) : { storyId, change: 'unchanged' };
  });
}

async function createStory(db: Database, input: SaveInput): Promise<Saved> {
  const storyId = input.newId();
  await Promise.all([
    db.stories.add(newRecord(storyId, input)),
    db.texts.put({ storyId, blocks: input.article.blocks }),
    putDerived(db, storyId, input.derived),
  ]);
  return { storyId, change: 'created' };
}

async function update(db: Database, existing: StoryRecord, input: SaveInput): Promise<Saved> {
  const storyId = existing.id;
  const text = await db.texts.get(storyId);
  const blocks = text?.blocks ?? [];
  const next = updatedStory(existing, input);
  if (isSameText(existing, blocks, input.article)) {
    await db.stories.put(next);
    return { storyId, change: 'unchanged' };
  }
  if (blocks.length > 0) await db.versions.add(versionOf(existing, blocks, input));
  await db.stories.put({ ...next, updatedAt: input.now });
  await db.texts.put({ storyId, blocks: input.article.blocks });
  await replaceDerived(db, storyId, input.derived);
  return { storyId, change: 'updated' };
}

function versionOf(
  story: StoryRecord,
  blocks: VersionRecord['blocks'],
  { now, newId }: SaveInput,
): VersionRecord {
  const { title, standfirst, modified, completeness } = story;
  return {
    id: newId(),
    storyId: story.id,
    replacedAt: now,
    title,
    standfirst,
    modified,
    completeness,
    blocks,
  };
}

function newRecord(id: string, { article, readingMinutes, now }: SaveInput): StoryRecord {
  const { blocks: _, others: __, canonical: ___, tags, ...kept } = article;
  return {
    ...kept,
    id,
    ownTitle: null,
    topics: tags,
    tags: [],
    readingMinutes,
    savedAt: now,
    updatedAt: now,
  };
}
