import type { Block, NotArticleReason } from '../article';
import { isArticleNode } from './metadata/article-node';
import type { PageFacts } from './metadata/page-facts';
import { metaContent } from './metadata/page-meta';

/** Characters of running text under which a page says too little to be an article. */
const LEAST_TEXT = 250;

/** Why the page is no article, or null when it is one. */
export function whyNoArticle(facts: PageFacts, blocks: readonly Block[]): NotArticleReason | null {
  const path = new URL(facts.pageUrl).pathname;
  if (/^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(path)) return 'front-page';
  const text = blocks.filter(({ kind }) => kind !== 'heading');
  if (text.reduce((sum, block) => sum + block.text.length, 0) < LEAST_TEXT) return 'no-text';
  if (facts.node && isArticleNode(facts.node)) return null;
  if (/article/i.test(metaContent(facts.meta, 'og:type') ?? '')) return null;
  return 'not-news';
}
