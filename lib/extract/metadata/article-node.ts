import { normaliseUrl } from '../normalise-url';
import { wordOverlap } from '../word-overlap';
import { isLdNode, type LdNode, ldList, ldTypes, ldValue } from './json-ld';
import { ldText } from './ld-text';

const ARTICLE_TYPE = /Article$|^(?:BlogPosting|LiveBlogPosting|Report)$/;

/**
 * The JSON-LD node that describes this page's story. Pages name other stories too (related cards,
 * the feed of an infinite scroll), so address and headline decide before position does.
 * @param urls normalised addresses of the page: its own and its canonical one
 * @param headlines what the page itself calls the story
 * @param strictly whether address or headline must be the page's
 */
export function findArticleNode(
  nodes: readonly LdNode[],
  urls: readonly string[],
  headlines: readonly string[],
  strictly: boolean,
): LdNode | null {
  let best: LdNode | null = null;
  let bestScore = 0;
  nodes.forEach((node, at) => {
    if (!isArticleNode(node)) return;
    const like = likeness(node, urls, headlines);
    if (strictly && like < ALIKE) return;
    const score = 1 + like - at / nodes.length / 2;
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  });
  return best;
}

function isArticleNode(node: LdNode): boolean {
  return ldTypes(node).some((type) => ARTICLE_TYPE.test(type));
}

/** The node's normalised addresses. */
function nodeUrls(node: LdNode): string[] {
  const urls: string[] = [];
  for (const key of ['url', 'mainEntityOfPage', '@id'])
    for (const value of ldList(ldValue(node, key))) {
      const address = isLdNode(value) ? (ldValue(value, '@id') ?? ldValue(value, 'url')) : value;
      const url = typeof address === 'string' ? normaliseUrl(address) : null;
      if (url) urls.push(url);
    }
  return urls;
}

/** Likeness of a node that has the page's address, or most words of its headline. */
const ALIKE = 1.5;

function likeness(node: LdNode, urls: readonly string[], headlines: readonly string[]): number {
  const own = nodeUrls(node);
  const sameUrl = own.some((url) => urls.includes(url));
  const headline = ldText(node, 'headline', 'name') ?? '';
  const overlap = Math.max(0, ...headlines.map((other) => wordOverlap(headline, other)));
  // A node that names another address is another story unless its headline is ours.
  return (sameUrl ? 3 : own.length > 0 ? -1 : 0) + 3 * overlap;
}
