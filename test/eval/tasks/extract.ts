import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Article, articleText, type ReadResult } from '../../../lib/article';
import { chromiumReader } from '../read-in-chromium';
import { jsdomReader } from '../read-in-jsdom';
import { readRows } from '../read-lines';
import type { Task } from '../task';
import { writeLines } from '../write-lines';

export interface TraceEntry {
  rule: string;
  kind?: string;
  text: string;
}

export interface Reading {
  result: ReadResult;
  trace: TraceEntry[];
}

/** Reads pages with one engine. */
export interface PageReader {
  read(html: string, url: string): Promise<Reading>;
  close(): Promise<void>;
}

/** Pages read at the same time: the browser parses one while the other is being read. */
const WORKERS = 2;

/**
 * Reads every page of a corpus folder: `gold.jsonl` for ids and addresses, `pages/<id>.html` or
 * `.html.gz`, UTF-8 whatever their markup declares.
 */
export const extract: Task = async (options, output) => {
  const rows = await readRows<{ id: string; url: string }>(join(options.in, 'gold.jsonl'));
  const without = options.without?.split(',').filter((name) => name !== '') ?? [];
  const open = options.engine === 'chromium' ? chromiumReader : jsdomReader;
  if (options.engine && !['chromium', 'jsdom'].includes(options.engine))
    throw new Error(`no such engine: ${options.engine}`);
  const reader = await open(without, WORKERS);
  const traces = options.trace ? writeLines(options.trace) : null;
  let failed = 0;
  try {
    for (let from = 0; from < rows.length; from += WORKERS) {
      const some = rows.slice(from, from + WORKERS);
      const lines = await Promise.all(some.map((row) => readRow(reader, options.in, row)));
      for (const { line, trace } of lines) {
        if ('error' in line) failed++;
        await output.write(line);
        for (const entry of trace) await traces?.write({ id: line.id, ...entry });
      }
    }
  } finally {
    await reader.close();
    await traces?.close();
  }
  return failed;
};

async function readRow(
  reader: PageReader,
  folder: string,
  { id, url }: { id: string; url: string },
) {
  try {
    const { result, trace } = await reader.read(await pageSource(folder, id), url);
    return { line: { id, ...outputLine(result) }, trace };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { line: { id, error: message }, trace: [] };
  }
}

async function pageSource(folder: string, id: string): Promise<string> {
  const path = join(folder, 'pages', `${id}.html`);
  const bytes = existsSync(path) ? await readFile(path) : gunzipSync(await readFile(`${path}.gz`));
  return bytes.toString('utf8');
}

function outputLine(result: ReadResult): object {
  const article: Partial<Article> = (result.ok ? result.article : result.article) ?? {};
  const blocks = article.blocks ?? [];
  return {
    isArticle: result.ok,
    ...(result.ok ? {} : { reason: result.reason }),
    title: (article.title ?? (result.ok ? '' : result.title)) || null,
    standfirst: article.standfirst ?? null,
    authors: article.authors ?? [],
    published: article.published ?? null,
    modified: article.modified ?? null,
    site: article.site ?? null,
    section: article.section ?? null,
    language: article.language ?? null,
    canonical: article.canonical ?? null,
    completeness: article.completeness ?? null,
    text: articleText(blocks),
    blocks: blocks.map(({ kind, text }) => ({ kind, text })),
    others: (article.others ?? []).map(({ title, url }) => ({ title, url })),
  };
}
