import { isLdNode, type LdNode, ldList, ldValue } from './json-ld';
import type { PageFacts } from './page-facts';
import { metaContent } from './page-meta';

export interface Access {
  /** Whether the page says that not everybody may read all of it. */
  isLocked: boolean;
  /** Selectors of the parts that are locked. */
  lockedParts: string[];
}

/** What the page's data says of its paywall. */
export function readAccess({ node, meta }: PageFacts): Access {
  const parts = node ? ldList(ldValue(node, 'hasPart')) : [];
  const locked = parts.filter((part) => isLdNode(part) && isClosed(part));
  const tier = metaContent(meta, 'article:content_tier', 'og:article:content_tier') ?? '';
  return {
    isLocked: (node && isClosed(node)) || locked.length > 0 || /^(?:locked|metered)/i.test(tier),
    lockedParts: locked
      .flatMap((part) => ldList(ldValue(part, 'cssSelector')))
      .filter((selector): selector is string => typeof selector === 'string')
      .slice(0, 10),
  };
}

/** `isAccessibleForFree`: a boolean, a word or an address, its name spelt in several ways. */
function isClosed(node: LdNode): boolean {
  for (const key of Object.keys(node))
    if (key.toLowerCase() === 'isaccessibleforfree')
      return /^(?:.*\/)?(?:false|no|0)$/i.test(String(node[key]));
  return false;
}
