import type { Article, OtherStory } from '../article';
import { textDirection } from '../text/script';
import { linkArticle } from './link-article';

/**
 * A further story of a page as an article of its own. The page's metadata speaks of its main
 * story, so only outlet and language are taken over; a story whose text stands whole on the page
 * is complete, any other is a link to be completed when it is opened.
 * @returns null when the page gives no address for it
 */
export function otherArticle(page: Article, other: OtherStory | undefined): Article | null {
  if (!other?.url) return null;
  const bare = linkArticle(other.url, other.title);
  if (!bare) return null;
  const text = other.blocks.map((block) => block.text).join(' ');
  return {
    ...bare,
    site: page.site,
    language: page.language,
    direction: text ? textDirection(text) : page.direction,
    blocks: other.blocks,
    completeness: other.blocks.length > 0 ? 'complete' : 'link-only',
  };
}
