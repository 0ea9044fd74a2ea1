import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../lib/article';

/** As it is injected: what its last statement gives is all that the background hears of a page. */
const READER = readFileSync('.output/chrome-mv3/content-scripts/reader.js', 'utf8');

describe('the reader as built', () => {
  it('gives back what it read', async () => {
    const html = '<html><head><title>Dam</title></head><body><h1>Dam</h1></body></html>';
    const { window } = new JSDOM(html, {
      url: 'https://paper.example/news/dam-holds',
      runScripts: 'outside-only',
    });
    const result = (await window.eval(READER)) as ReadResult;
    expect(result).toMatchObject({ ok: false, title: 'Dam' });
  });

  it('makes no patterns with property escapes, which are slow to make', () => {
    expect(READER).not.toMatch(/\\p\{/);
  });
});
