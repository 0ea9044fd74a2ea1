import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

// Bytes that a reader's browser loads. Raise a budget with the change that earns it.
const BUDGETS = {
  /** The script read into pages, gzip: 24 KB by `gzip -9`, which packs 1 % better than Node does. */
  reader: 24 * 1024 + 256,
  /** All that the popup loads before it can paint, gzip, shared chunks included. */
  popup: 60 * 1024,
  /** What it loads beside that to read the page, gzip. */
  engine: 60 * 1024,
  /** Files that its page asks for: the first script runs when all have been asked for. */
  popupFiles: 3,
  /** The package as the stores get it. */
  packed: 3 * 1024 * 1024,
};

const BUILT = '.output/chrome-mv3';
const read = (path: string) => readFileSync(join(BUILT, path));
const gzipped = (path: string) => gzipSync(read(path), { level: 9 }).length;

/** The scripts a page runs, or has fetched, at once, and all that they import statically. */
function scriptsOf(page: string, named: 'src' | 'href'): string[] {
  const found = new Set<string>();
  const open = [
    ...read(page)
      .toString()
      .matchAll(/(src|href)="\/([^"]+\.js)"/g),
  ]
    .filter(([, attribute]) => attribute === named)
    .map((match) => match[2]!);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const match of read(path)
      .toString()
      .matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g))
      open.push(normalize(join(dirname(path), match[1]!)));
  }
  return [...found];
}

describe('the built extension', () => {
  it('is built', () => {
    expect(existsSync(BUILT), 'run `npm run build` first').toBe(true);
  });

  it('keeps the script for pages small', () => {
    expect(gzipped('content-scripts/reader.js')).toBeLessThanOrEqual(BUDGETS.reader);
  });

  it('keeps the popup small', () => {
    const begins = scriptsOf('popup.html', 'src');
    const total = begins.reduce((sum, path) => sum + gzipped(path), 0);
    expect(total).toBeLessThanOrEqual(BUDGETS.popup);
    const files = read('popup.html')
      .toString()
      .match(/(?:src|href)="\//g);
    expect(files?.length).toBeLessThanOrEqual(BUDGETS.popupFiles);
    const engine = scriptsOf('popup.html', 'href').filter((path) => !begins.includes(path));
    expect(engine.join()).toContain('popup-engine');
    expect(engine.reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThanOrEqual(
      BUDGETS.engine,
    );
  });

  it('keeps the package small', () => {
    const files = readdirSync(BUILT, { withFileTypes: true, recursive: true }).filter((entry) =>
      entry.isFile(),
    );
    const total = files.reduce((sum, { parentPath, name }) => {
      return sum + deflateRawSync(readFileSync(join(parentPath, name)), { level: 9 }).length;
    }, 0);
    expect(total).toBeLessThanOrEqual(BUDGETS.packed);
  });
});
