import type { FieldSource } from '../../article';
import { cleanText } from '../clean-text';
import { normaliseUrl } from '../normalise-url';
import { wordOverlap } from '../word-overlap';
import { findArticleNode } from './article-node';
import { type LdNode, ldValue, readJsonLd } from './json-ld';
import { metaContent, type PageMeta, readPageMeta } from './page-meta';
import { plainText } from './plain-text';

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
  const canonical =
    resolveUrl(link, baseUrl ?? pageUrl) ?? resolveUrl(metaContent(meta, 'og:url'), pageUrl);
  const facts = { document, pageUrl, baseUrl: baseUrl ?? pageUrl, now };
  const siteName = readSiteName(meta, nodes);
  if (isStale(document, pageUrl, canonical, meta))
    return { ...facts, meta: new Map(), nodes: [], node: null, canonical: null, siteName };
  const urls = [pageUrl, canonical].map((url) => url && normaliseUrl(url)).filter((url) => !!url);
  const headlines = [metaContent(meta, 'og:title'), headingText(document), document.title];
  const node = findArticleNode(
    nodes,
    urls as string[],
    headlines.filter((title): title is string => !!title),
  );
  return { ...facts, meta, nodes, node, canonical, siteName };
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
  return cleanText(document.querySelector('h1')?.textContent ?? '').slice(0, 300) || null;
}

function isStale(
  document: Document,
  pageUrl: string,
  canonical: string | null,
  meta: PageMeta,
): boolean {
  const heading = headingText(document);
  const title = metaContent(meta, 'og:title');
  if (!canonical || !heading || !title) return false;
  if (normaliseUrl(canonical) === normaliseUrl(pageUrl)) return false;
  const headings = [...document.querySelectorAll('h1')].slice(0, 20);
  return (
    wordOverlap(heading, document.title) >= 0.5 &&
    headings.every((h1) => wordOverlap(h1.textContent ?? '', title) < 0.34)
  );
}

function readSiteName(meta: PageMeta, nodes: readonly LdNode[]): string | null {
  const named = metaContent(meta, 'og:site_name', 'application-name', 'apple-mobile-web-app-title');
  if (named) return plainText(named);
  for (const node of nodes) {
    const publisher = ldValue(node, 'publisher');
    if (typeof publisher === 'object' && publisher !== null) {
      const name = plainText(ldValue(publisher as LdNode, 'name'));
      if (name) return name;
    }
  }
  return null;
}
