import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { openNewsroom } from '../../tools/demo/newsroom';
import { routesOf } from '../../tools/demo/routes';
import { bundleReader, launchChromium } from '../eval/read-in-chromium';
import { hostilePage } from './hostile-page';

interface TestPage {
  url: string;
  html: string;
}

/** How many pages of a corpus are read, evenly spread over it. */
const MOST_PAGES = 150;
const ROUNDS = 3;
const WARM_UP = 5;
/** Ours against a clone of the page read by Readability, median and 95th percentile. */
const MOST_RATIO = 1.25;

const READERS = ['readability', 'ours', 'defuddle'] as const;
type Times = Record<(typeof READERS)[number], number>;

const ENTRY = `
  import { Readability } from '@mozilla/readability';
  import Defuddle from 'defuddle';
  import { readInSteps, readPage } from './lib/extract/read-page';
  const readers = {
    readability: () => new Readability(document.cloneNode(true)).parse(),
    ours: () => readPage(document, location.href, Date.now()),
    defuddle: () => new Defuddle(document, { url: location.href }).parse(),
  };
  globalThis.longestStep = () => {
    const steps = readInSteps(document, location.href, Date.now());
    for (let longest = 0; ; ) {
      const start = performance.now();
      const { done } = steps.next();
      longest = Math.max(longest, performance.now() - start);
      if (done) return longest;
    }
  };
  globalThis.timeReaders = (order) =>
    Object.fromEntries(order.map((name) => {
      const start = performance.now();
      try { readers[name](); } catch {}
      return [name, performance.now() - start];
    }));`;

/**
 * Prints how long reading a page takes in Chromium: a clone with Readability, ours, Defuddle, on
 * the same pages in one run, each page loaded anew for each round and the order rotated.
 * @param path a folder of corpora with `<set>/pages/*.html.gz` and `<set>/gold.jsonl` somewhere in
 * it; without it the pages of the demo site
 */
export async function benchExtract(path?: string): Promise<void> {
  const pages = path ? corpusPages(path) : demoPages();
  const script = await bundleReader(ENTRY);
  const browser = await launchChromium();
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const each of pages.slice(0, WARM_UP)) await timePage(page, each, script, 0);
  const times: Times[] = [];
  for (const [at, each] of pages.entries()) times.push(await bestOf(page, each, script, at));
  console.log(`extract: ${pages.length} pages, ms each in Chromium, best of ${ROUNDS}`);
  for (const [name, share] of [
    ['median', 0.5],
    ['p95', 0.95],
  ] as const)
    printLine(name, times, share);
  printRatios(times);
  console.log(`  (ours: at most ${MOST_RATIO} of readability)`);
  await timeHostile(page, script);
  await browser.close();
}

function printLine(name: string, times: readonly Times[], share: number): void {
  const at = (reader: keyof Times) => {
    const sorted = times.map((each) => each[reader]).sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) * share)]!;
  };
  const each = READERS.map((reader) => `${reader} ${at(reader).toFixed(1)}`).join('  ');
  const ratio = (reader: keyof Times) => (at(reader) / at('readability')).toFixed(2);
  console.log(`  ${name.padEnd(7)} ${each}  ratio ${ratio('ours')}, defuddle ${ratio('defuddle')}`);
}

/** Less noisy than the times of the one page in the middle. */
function printRatios(times: readonly Times[]): void {
  const median = (reader: keyof Times) => {
    const ratios = times.map((each) => each[reader] / each.readability).sort((a, b) => a - b);
    return ratios[Math.floor(ratios.length / 2)]!.toFixed(2);
  };
  console.log(`  page by page, median ratio ${median('ours')}, defuddle ${median('defuddle')}`);
}

/**
 * How long ours takes on pages far beyond any real one, at most 2 s for 5 MB, and the longest time
 * that the page waits for us on an allowed site, where it is read in steps: at most 50 ms for 1 MB.
 */
async function timeHostile(page: Page, script: string): Promise<void> {
  for (const megabytes of [1, 5]) {
    const html = hostilePage(megabytes * 1_000_000);
    const times = await bestOf(
      page,
      { url: 'https://hostile.example/a/b-c-d-e', html },
      script,
      1,
      ['ours'],
    );
    const step = await page.evaluate<number>('longestStep()');
    console.log(
      `  ${megabytes} MB made of paragraphs, lists, tables  ours ${times.ours.toFixed(0)} ms, ` +
        `longest step ${step.toFixed(0)} ms`,
    );
  }
}

async function bestOf(
  page: Page,
  each: TestPage,
  script: string,
  turn: number,
  readers: readonly (keyof Times)[] = READERS,
): Promise<Times> {
  const best: Times = { readability: Infinity, ours: Infinity, defuddle: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const times = await timePage(page, each, script, turn + round, readers);
    for (const reader of readers) best[reader] = Math.min(best[reader], times[reader]);
  }
  return best;
}

async function timePage(
  page: Page,
  { url, html }: TestPage,
  script: string,
  turn: number,
  readers: readonly (keyof Times)[] = READERS,
): Promise<Times> {
  await page.unrouteAll();
  let served = false;
  await page.route('**/*', async (route) => {
    if (served || !route.request().isNavigationRequest()) return await route.abort();
    served = true;
    await route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const first = turn % readers.length;
  const order = [...readers.slice(first), ...readers.slice(0, first)];
  return await page.evaluate<Times>(`${script}timeReaders(${JSON.stringify(order)})`);
}

function demoPages(): TestPage[] {
  return routesOf(openNewsroom(new Date(), 80)).map(({ page: { url }, render }) => ({
    url,
    html: String(render({ edition: 1, subscriber: false })),
  }));
}

function corpusPages(path: string): TestPage[] {
  const all: TestPage[] = [];
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('gold.jsonl')) continue;
    const folder = join(path, entry, '..', 'pages');
    if (!existsSync(folder)) continue;
    for (const line of readFileSync(join(path, entry), 'utf8').trim().split('\n')) {
      const { id, url } = JSON.parse(line) as { id: string; url: string };
      const file = join(folder, `${id}.html.gz`);
      if (existsSync(file))
        all.push({ url, html: gunzipSync(readFileSync(file)).toString('utf8') });
    }
  }
  const step = Math.max(1, all.length / MOST_PAGES);
  return Array.from(
    { length: Math.min(all.length, MOST_PAGES) },
    (_, at) => all[Math.floor(at * step)]!,
  );
}
