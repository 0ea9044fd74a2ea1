import type { Article } from '../article';
import { normaliseUrl } from '../extract/normalise-url';

/**
 * A story of which only the address is known yet: saved as "link only", completed when its page
 * is opened and read.
 * @returns null for an address that is not of the web
 */
export function linkArticle(link: string, title: string | null): Article | null {
  const url = normaliseUrl(link);
  if (url === null) return null;
  const { hostname } = new URL(url);
  return {
    url,
    aliases: [],
    pageUrl: link,
    canonical: null,
    title: title?.replace(/\s+/g, ' ').trim() || url,
    standfirst: null,
    authors: [],
    published: null,
    modified: null,
    site: hostname.replace(/^www\./, ''),
    section: null,
    language: null,
    direction: 'ltr',
    tags: [],
    image: null,
    completeness: 'link-only',
    blocks: [],
    others: [],
    sources: {},
  };
}
