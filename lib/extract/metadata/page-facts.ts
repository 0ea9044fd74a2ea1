import type { FieldSource } from '../../article';
import { cleanText } from '../clean-text';
import { normaliseUrl } from '../normalise-url';
import { titleWords, wordOverlap } from '../word-overlap';
import { findArticleNode } from './article-node';
import { type LdNode, ldValue, readJsonLd } from './json-ld';
import { ldText } from './ld-text';
import { metaContent, type PageMeta, readPageMeta } from './page-meta';
import { plainText } from './plain-text';

/** Titles that share less than this of their words are two stories'. */
const UNLIKE = 0.34;
const MOST_HEADINGS = 20;

/** A metadata value with the place it was found in. */
export interface Found<Value> {
  value: Value;
  source: FieldSource;
}

/** What the head and the data scripts of a page say, read once. */
export interface PageFacts {
  document: Document;
  /** The address in the tab. */
  pageUrl: string;
  /** What relative addresses start from. */
  baseUrl: string;
  /** Time of reading, milliseconds since 1970. */
  now: number;
  meta: PageMeta;
  nodes: readonly LdNode[];
  /** The JSON-LD node of this page's story. */
  node: LdNode | null;
  /** The canonical address as the page gives it, absolute http(s). */
  canonical: string | null;
  /** The outlet's name, or null when the page does not say it. */
  siteName: string | null;
}

/**
 * Reads head and data scripts. A single-page site may leave the data of the story it was opened
 * with in its head: data that names another address and another headline than the page shows is
 * not used.
 */
export function readPageFacts(document: Document, pageUrl: string, now: number): PageFacts {
  const baseUrl = resolveUrl(document.querySelector('base[href]')?.getAttribute('href'), pageUrl);
  const meta = readPageMeta(document);
  const nodes = readJsonLd(document);
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const linked = resolveUrl(link, baseUrl ?? pageUrl);
  const shared = resolveUrl(metaContent(meta, 'og:url'), pageUrl);
  const canonical = linked ?? shared;
  const facts = { document, pageUrl, baseUrl: baseUrl ?? pageUrl, now };
  const siteName = readSiteName(meta, nodes);
  const stale = isStale(document, pageUrl, [linked, shared], meta);
  const here = normaliseUrl(pageUrl);
  const own = stale && (!canonical || normaliseUrl(canonical) !== here) ? null : canonical;
  const urls = [here, own && normaliseUrl(own)].filter((url) => url !== null);
  const headlines = [
    !stale && metaContent(meta, 'og:title'),
    headingText(document),
    document.title,
  ];
  const node = findArticleNode(
    nodes,
    urls,
    (stale ? [document.title] : headlines).filter((title) => typeof title === 'string'),
    stale,
  );
  return { ...facts, meta: stale ? new Map() : meta, nodes, node, canonical: own, siteName };
}

/** An absolute http(s) address, or null. */
export function resolveUrl(address: string | null | undefined, base: string): string | null {
  if (!address || address.length > 2000) return null;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

function headingText(document: Document): string | null {
  return cleanText(document.querySelector('h1')?.textContent).slice(0, 300) || null;
}

/**
 * Whether the head still describes another story: an address in it is another one of this site,
 * and its title shares little with the heading that the title of the tab names, or, where the
 * site has not renewed that either, with any heading.
 */
function isStale(
  document: Document,
  pageUrl: string,
  addresses: (string | null)[],
  meta: PageMeta,
) {
  const given = addresses.flatMap((address) => (address && normaliseUrl(address)) || []);
  const here = normaliseUrl(pageUrl);
  const title = metaContent(meta, 'og:title');
  if (!title || !here || given.every((url) => url === here)) return false;
  if (given.some((url) => new URL(url).host !== new URL(here).host)) return false;
  const headings = [...document.querySelectorAll('h1')].slice(0, MOST_HEADINGS);
  const shown = headings.map((heading) => cleanText(heading.textContent));
  const unlike = shown.filter((text) => wordOverlap(text, title) < UNLIKE);
  if (wordOverlap(document.title, title) < UNLIKE)
    return unlike.some((text) => wordOverlap(text, document.title) > 0.5);
  const isNew = unlike.length > 0 && unlike.length === shown.length;
  return isNew && !given.includes(here) && titleWords(unlike[0]!).length > 3;
}

function readSiteName(meta: PageMeta, nodes: readonly LdNode[]): string | null {
  const named = metaContent(meta, 'og:site_name', 'application-name', 'apple-mobile-web-app-title');
  if (named) return plainText(named);
  for (const node of nodes) {
    const name = ldText(ldValue(node, 'publisher'), 'name');
    if (name) return name;
  }
  return null;
}
