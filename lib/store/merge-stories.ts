import { type Article, articleText, type Block } from '../article';
import type { HighlightRecord, NoteRecord, StoryRecord } from './records';
import { updatedStory } from './updated-story';

/** A story and its text, in one of two libraries. */
export interface StoryState {
  story: StoryRecord;
  blocks: Block[];
}

export interface MergedStory extends StoryState {
  /** The text that lost, to be kept as a version; null when there is none or it is the same. */
  earlier: StoryState | null;
}

/**
 * One story of two that are the same page. The text that changed last wins, but a whole text
 * always beats a preview, and any text a bare link. Identity is mine; what the reader said of
 * either is kept; merging the same again changes nothing.
 */
export function mergeStories(mine: StoryState, theirs: StoryState): MergedStory {
  const [winner, other] = beats(theirs, mine) ? [theirs, mine] : [mine, theirs];
  const read = updatedStory(other.story, {
    article: articleOf(winner),
    readingMinutes: winner.story.readingMinutes,
  });
  const urls = new Set([...mine.story.aliases, theirs.story.url, ...theirs.story.aliases]);
  urls.delete(mine.story.url);
  return {
    story: {
      ...read,
      id: mine.story.id,
      url: mine.story.url,
      aliases: [...urls],
      site: winner.story.site,
      ownTitle: mine.story.ownTitle ?? theirs.story.ownTitle,
      tags: [...new Set([...mine.story.tags, ...theirs.story.tags])],
      savedAt: Math.min(mine.story.savedAt, theirs.story.savedAt),
      updatedAt: winner.story.updatedAt,
    },
    blocks: winner.blocks,
    earlier: other.blocks.length === 0 || isSameState(winner, other) ? null : other,
  };
}

function beats(a: StoryState, b: StoryState): boolean {
  const [own, other] = [rankOf(a), rankOf(b)];
  if (own !== other) return own > other;
  // Of two bare links the later says nothing new, unless one has no title but its address.
  if (own === 0) return b.story.title === b.story.url && a.story.title !== a.story.url;
  return a.story.updatedAt > b.story.updatedAt;
}

function rankOf({ story, blocks }: StoryState): number {
  if (blocks.length === 0) return 0;
  return story.completeness === 'preview' ? 1 : 2;
}

/** Whether headline and text are the same, word for word. */
export function isSameState(
  a: { story: { title: string }; blocks: readonly Block[] },
  b: { story: { title: string }; blocks: readonly Block[] },
): boolean {
  return a.story.title === b.story.title && articleText(a.blocks) === articleText(b.blocks);
}

function articleOf({ story, blocks }: StoryState): Article {
  return { ...story, canonical: null, tags: story.topics, blocks, others: [] };
}

/** Both notes, one below the other; one that holds the other already stands for both. */
export function mergeNotes(
  mine: NoteRecord | undefined,
  theirs: NoteRecord | null,
): NoteRecord | undefined {
  if (!mine || !theirs) return theirs ?? mine;
  if (mine.text.includes(theirs.text)) return mine;
  const text = theirs.text.includes(mine.text) ? theirs.text : `${mine.text}\n\n${theirs.text}`;
  return { ...mine, text, updatedAt: Math.max(mine.updatedAt, theirs.updatedAt) };
}

/** Those of their highlights that are none of mine: neither the same one nor the same words there. */
export function newHighlights(
  mine: readonly HighlightRecord[],
  theirs: readonly HighlightRecord[],
): HighlightRecord[] {
  const known = new Set(mine.flatMap(({ id, start, text }) => [id, `${start} ${text}`]));
  return theirs.filter(({ id, start, text }) => !known.has(id) && !known.has(`${start} ${text}`));
}
