import type { ReadResult } from '../article';
import { copyPage } from './copy-page';
import { runReadability } from './run-readability';
import { normaliseUrl } from './normalise-url';

export interface ReadOptions {
  /** Names of cleaning rules to leave out, for measuring them. */
  without?: ReadonlySet<string>;
  /** Told of every block that a rule drops or brings back. */
  trace?: (entry: { rule: string; kind?: string; text: string }) => void;
}

export function readPage(
  document: Document,
  pageUrl: string,
  now: number,
  options: ReadOptions = {},
): ReadResult {
  const copy = copyPage(document, () => false);
  const kept = runReadability(copy.document);
  const url = normaliseUrl(pageUrl) ?? pageUrl;
  (globalThis as any).__debug?.(copy.blocks, kept);
  return {
    ok: true,
    article: {
      url, aliases: [], pageUrl, canonical: null, title: document.title, standfirst: null, authors: [], published: null, modified: null, site: '', section: null, language: null, direction: 'ltr', tags: [], image: null, completeness: 'complete',
      blocks: copy.blocks.filter((b) => kept.has(b.index)).map(({ kind, text }) => ({ kind, text })),
      others: [], sources: {},
    },
  };
}
