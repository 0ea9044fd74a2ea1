import '../../jsdom-parser';
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article, ReadResult } from '../../../lib/article';
import { type ReadOptions, readPage } from '../../../lib/extract/read-page';

/** When the fixtures are read: after all of their dates. */
export const NOW = Date.parse('2026-06-01T12:00:00Z');

/** A page as a document; nothing in it runs or is loaded. */
export function parsePage(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url), 'utf8');
}

/** What the reader says of a fixture page shown at an address. */
export function readFixture(name: string, url: string, options?: ReadOptions): ReadResult {
  return readPage(parsePage(fixture(name), url), url, NOW, options);
}

/** The article of a fixture page; fails where the reader finds none. */
export function articleOf(name: string, url: string): Article {
  const result = readFixture(name, url);
  if (!result.ok) throw new Error(`${name}: ${result.reason}`);
  return result.article;
}
