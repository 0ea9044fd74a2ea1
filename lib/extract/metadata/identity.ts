import { normaliseUrl } from '../normalise-url';
import { type PageFacts, resolveUrl } from './page-facts';
import { metaContent } from './page-meta';

export interface Identity {
  /** The normalised address the story is kept under. */
  url: string;
  /** Every other address of this site that the page gives for itself, normalised. */
  aliases: string[];
}

/**
 * The story's identity: the canonical address when it is one of the same site (another site's
 * says where the text was first published, not what this page is), else the address in the tab.
 */
export function readIdentity(facts: PageFacts): Identity {
  const { document, meta, pageUrl, canonical, baseUrl } = facts;
  const own = normaliseUrl(pageUrl) ?? pageUrl;
  const amp = document.querySelector('link[rel~="amphtml" i]')?.getAttribute('href');
  const shared = canonical && metaContent(meta, 'og:url');
  const given = [canonical, resolveUrl(shared, baseUrl), canonical && resolveUrl(amp, baseUrl)]
    .flatMap((address) => (address && normaliseUrl(address)) || [])
    .filter((address) => isSameSite(address, own) && new URL(address).pathname !== '/');
  const url = canonical && given[0] === normaliseUrl(canonical) ? given[0]! : own;
  return { url, aliases: [...new Set([own, ...given])].filter((address) => address !== url) };
}

/** Whether two addresses share the last two labels of their hosts. */
function isSameSite(a: string, b: string): boolean {
  const site = (url: string) => new URL(url).hostname.split('.').slice(-2).join('.');
  return site(a) === site(b);
}
