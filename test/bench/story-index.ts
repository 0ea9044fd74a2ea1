import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { ANALYSIS_VERSION } from '../../lib/actors/analysis-version';
import { INDEX_VERSION } from '../../lib/store/index/index-version';
import { cacheFolder, findChromium } from '../../tools/set-up.mjs';
import { BenchBrowser } from './generated-library/bench-browser';
import { makeBenchExtension } from './generated-library/bench-extension';
import { seeded } from './generated-library/generate-stories';
import { makeFrequencies } from './generated-library/made-up-frequencies';
import { searchQueries, termQuery } from './generated-library/made-up-queries';
import { type BenchSite, bundleBench, serveStories } from './generated-library/serve-bench';

const SIZES = '1000,10000,100000';
/** Beyond this a peer takes minutes for one save. */
const PEERS_UP_TO = 10_000;
const FRESH_PAGES = 40;
const CLICKS = 30;
const SAVES = 40;
const SEARCHES = 100;
const OPENINGS = 10;

/** Measured milliseconds, sorted. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** The least tells what the machine can do when nobody else wants it. */
const times = (values: readonly number[]) =>
  `least ${quantile(values, 0).toFixed(0)} / p50 ${quantile(values, 0.5).toFixed(0)} / p95 ${quantile(values, 0.95).toFixed(0)} ms`;

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

/**
 * Measures the index in real Chromium with real IndexedDB, in the extension itself, on generated
 * stories, which are kept under .cache between runs, and two peers beside it.
 * @param sizes libraries of so many stories, comma-separated
 */
export async function benchIndex(sizes = SIZES): Promise<void> {
  const folder = cacheFolder('bench-index');
  makeFrequencies(`${folder}/frequencies.bin`);
  const extension = `${folder}/extension`;
  const site = await serveStories();
  makeBenchExtension(extension, `${folder}/frequencies.bin`, site.origin);
  const script = await bundleBench();
  const chromium = await findChromium();
  for (const size of sizes.split(',').map(Number)) {
    const profile = profileFor(folder, size);
    const inBrowser = async (bench: (browser: BenchBrowser) => Promise<void>) => {
      const browser = await BenchBrowser.launch(chromium, { extension, profile, script });
      await browser.ask('rest');
      await bench(browser);
      await browser.close();
    };
    console.log(`\n${size} stories`);
    // Pages of one extension share a process: what filling leaves behind is not to be measured.
    await inBrowser((browser) => fill(browser, size, `${profile}/${FILLED}`));
    await inBrowser((browser) => benchOurs(browser, size));
    await inBrowser((browser) => benchLibrary(browser, size));
    // A reader's popup begins in a process of its own, not in one that a hundred questions have
    // left full: there it takes half as long again.
    await inBrowser((browser) => benchClicks(browser, size, site));
    if (size <= PEERS_UP_TO)
      await inBrowser((browser) => benchPeers(browser, size, `${profile}/peers-filled`));
  }
  site.close();
}

/** Named after the versions: the background would analyse a library of an older one anew meanwhile. */
const FILLED = `filled-${ANALYSIS_VERSION}-${INDEX_VERSION}`;

/** The browser profile with the library of this size, emptied unless it is of today's versions. */
function profileFor(folder: string, size: number): string {
  const profile = `${folder}/${size}`;
  if (!existsSync(`${profile}/${FILLED}`)) rmSync(profile, { recursive: true, force: true });
  mkdirSync(profile, { recursive: true });
  return profile;
}

async function fill(browser: BenchBrowser, size: number, mark: string): Promise<void> {
  if (existsSync(mark)) return;
  const { answer } = await browser.ask('fill', size);
  const { ms, bytes } = answer;
  console.log(
    `  filled in ${(ms / 1000).toFixed(0)} s; ${Math.round(bytes / size)} bytes on disk a story, text and all`,
  );
  writeFileSync(mark, '');
}

/** Numbers of stories that are not in a library of this size but belong to its time. */
function unknownStories(size: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => size + 1 + at);
}

async function benchOurs(browser: BenchBrowser, size: number): Promise<void> {
  const related: number[] = [];
  const context: number[] = [];
  let found = 0;
  let heap = 0;
  for (const number of unknownStories(size, FRESH_PAGES)) {
    const asked = await browser.ask('related', number);
    related.push(asked.answer.ms);
    found += asked.answer.found / FRESH_PAGES;
    heap = Math.max(heap, asked.heap);
    context.push((await browser.ask('context', number)).answer.ms);
  }
  console.log(`  related and actors, fresh page, models loaded: ${times(context)}`);
  console.log(`  related, fresh page: ${times(related)} (${found.toFixed(1)} found)`);
  const saved = (await browser.ask('save', unknownStories(size, SAVES))).answer;
  console.log(`  save, everything indexed: ${times(saved.ms)}; analysis ${times(saved.deriveMs)}`);
  console.log(`  delete: ${times(saved.deleteMs)}`);
  for (const [kind, queries] of searchQueries(size, SEARCHES, seeded(size))) {
    const searched = await browser.ask('search', queries);
    heap = Math.max(heap, searched.heap);
    const hits = searched.answer.hits.reduce((sum, each) => sum + each, 0) / queries.length;
    console.log(`  search, ${kind}: ${times(searched.answer.ms)} (${hits.toFixed(0)} hits)`);
  }
  console.log(`  heap of a page, at most: ${megabytes(heap)}`);
}

/** The lists of the library, each in a page that has just begun. */
async function benchLibrary(browser: BenchBrowser, size: number): Promise<void> {
  const [[, [query]]] = searchQueries(size, 1, seeded(size)) as [[string, [string]]];
  const lists = {
    stories: '',
    storylines: '#view=storylines',
    actors: '#view=actors',
    'hits of a word': `#${new URLSearchParams({ search: query })}`,
  };
  for (const [name, hash] of Object.entries(lists)) {
    const opened: number[] = [];
    for (let at = 0; at < OPENINGS; at++) opened.push(await browser.openLibrary(hash));
    console.log(`  library, ${name}: ${times(opened)}`);
  }
}

/** The worker dead, the toolbar button clicked on an article unknown to the library. */
async function benchClicks(browser: BenchBrowser, size: number, site: BenchSite): Promise<void> {
  const clicks: number[] = [];
  const popups: number[] = [];
  let heap = 0;
  for (const number of unknownStories(size, CLICKS)) {
    const measured = await browser.clickAfterDeath(site, `/story-${number}`);
    clicks.push(measured.click);
    popups.push(measured.popup);
    heap = Math.max(heap, measured.heap);
  }
  console.log(`  worker dead, from the popup's beginning to stories and actors: ${times(popups)}`);
  console.log(`  the same from the click: ${times(clicks)}`);
  console.log(`  heap of the worker, at most: ${megabytes(heap)}`);
  const { ms, faults } = (await browser.ask('check')).answer;
  console.log(`  check of the whole index: ${(ms / 1000).toFixed(1)} s (${faults} faults)`);
}

async function benchPeers(browser: BenchBrowser, size: number, mark: string): Promise<void> {
  if (!existsSync(mark)) {
    // FlexSearch writes 10 000 stories in five to ten minutes.
    console.log('  filling the peers …');
    await browser.ask('fillMiniSearch', size);
    await browser.ask('fillFlexSearch', size);
    writeFileSync(mark, '');
  }
  for (const [peer, name] of [
    ['MiniSearch, JSON in IndexedDB', 'askMiniSearch'],
    ['FlexSearch with its IndexedDB', 'askFlexSearch'],
  ] as const) {
    const fresh: number[] = [];
    const warm: number[] = [];
    const save: number[] = [];
    for (const number of unknownStories(size, FRESH_PAGES / 4)) {
      const { answer } = await browser.ask(name, number, termQuery(number));
      fresh.push(answer.ms);
      warm.push(answer.warmMs);
      save.push(answer.saveMs);
    }
    console.log(`  ${peer}: fresh page ${times(fresh)}; warm ${times(warm)}; save ${times(save)}`);
  }
}
