import { type Article, articleText, type Block } from '../article';
import type { StoryRecord } from './records';
import type { SaveInput } from './save-story';

/**
 * Whether an article read again brings no new text: headline and blocks are the same, or it is
 * only a part of a text that is saved whole (a paywall that has come up since must not take away
 * what the reader has).
 */
export function isSameText(
  story: StoryRecord,
  blocks: readonly Block[],
  article: Article,
): boolean {
  if (article.completeness === 'preview' && story.completeness !== 'preview' && blocks.length > 0)
    return true;
  return story.title === article.title && articleText(blocks) === articleText(article.blocks);
}

/**
 * The story's record with what reading it again brought: addresses are added, never lost, and
 * nothing of the reader's changes.
 */
export function updatedStory(
  existing: StoryRecord,
  { article, readingMinutes }: Pick<SaveInput, 'article' | 'readingMinutes'>,
): StoryRecord {
  const urls = new Set([...existing.aliases, article.url, ...article.aliases]);
  urls.delete(existing.url);
  const aliases = [...urls];
  if (article.completeness === 'preview' && isWhole(existing)) return { ...existing, aliases };
  return {
    ...existing,
    aliases,
    pageUrl: article.pageUrl,
    title: article.title,
    standfirst: article.standfirst ?? existing.standfirst,
    authors: article.authors.length > 0 ? article.authors : existing.authors,
    published: article.published ?? existing.published,
    modified: article.modified ?? existing.modified,
    section: article.section ?? existing.section,
    language: article.language ?? existing.language,
    direction: article.direction,
    topics: article.tags.length > 0 ? article.tags : existing.topics,
    image: article.image ?? existing.image,
    completeness: article.completeness,
    readingMinutes,
    sources: article.sources,
  };
}

/** Neither the text a paywall let through nor a bare link. */
function isWhole({ completeness }: StoryRecord): boolean {
  return completeness !== 'preview' && completeness !== 'link-only';
}
