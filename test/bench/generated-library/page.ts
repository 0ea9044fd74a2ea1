import { browser } from 'wxt/browser';
import { Database } from '../../../lib/store/database';
import { deleteStory } from '../../../lib/store/delete-story';
import { checkIndex } from '../../../lib/store/index/check-index';
import { relatedStories } from '../../../lib/store/index/related-stories';
import { saveStory } from '../../../lib/store/save-story';
import { searchStories } from '../../../lib/store/search/search-stories';
import { fillLibrary } from './fill-library';
import { peers } from './peers';
import { prepareStory } from './prepare-story';

/** What the benchmark asks of a page; each in a fresh page with nothing in memory. */
const bench = { rest, fill, related, context, save, search, check, ...peers };
export type Bench = typeof bench;
Object.assign(window, { bench });

/** Keeps the background's chores, the check after an update among them, from running meanwhile. */
async function rest(): Promise<void> {
  await browser.alarms.clearAll();
}

async function fill(stories: number): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  await fillLibrary(new Database(), stories);
  const { usage = 0 } = await navigator.storage.estimate();
  return { ms: performance.now() - start, bytes: usage };
}

/** From before the database is opened to the related stories of an article unknown to it. */
async function related(number: number): Promise<{ ms: number; found: number }> {
  const { signature } = (await prepareStory(number)).derived;
  const start = performance.now();
  const found = await relatedStories(new Database(), { signature }, 10);
  return { ms: performance.now() - start, found: found.length };
}

/** From nothing in memory to the related stories and the actors of an article, models and all. */
async function context(number: number): Promise<{ ms: number; actors: number }> {
  const start = performance.now();
  const db = new Database();
  const opened = db.open();
  const { signature, actors } = (await prepareStory(number)).derived;
  await opened;
  await relatedStories(db, { signature }, 10);
  return { ms: performance.now() - start, actors: actors.actors.length };
}

/** Saves stories one by one, everything in the one transaction, then deletes them. */
async function save(
  numbers: readonly number[],
): Promise<{ ms: number[]; deriveMs: number[]; deleteMs: number[] }> {
  const db = new Database();
  const [ms, deriveMs, deleteMs]: number[][] = [[], [], []];
  for (const number of numbers) {
    const before = performance.now();
    const { id, article, derived } = await prepareStory(number);
    const start = performance.now();
    deriveMs!.push(start - before);
    const now = Date.parse(article.published ?? '');
    await saveStory(db, { article, derived, readingMinutes: 3, now, newId: () => id });
    ms!.push(performance.now() - start);
  }
  for (const number of numbers) {
    const start = performance.now();
    await deleteStory(db, `story-${number}`, 0);
    deleteMs!.push(performance.now() - start);
  }
  await db.trash.clear();
  return { ms: ms!, deriveMs: deriveMs!, deleteMs: deleteMs! };
}

/** Searches in a page that has just been opened; the first query pays for opening. */
async function search(queries: readonly string[]): Promise<{ ms: number[]; hits: number[] }> {
  const db = new Database();
  const ms: number[] = [];
  const hits: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    hits.push((await searchStories(db, query, 50)).length);
    ms.push(performance.now() - start);
  }
  return { ms, hits };
}

/** The check of the whole index that follows an update or a crash. */
async function check(): Promise<{ ms: number; faults: number }> {
  const start = performance.now();
  const faults = await checkIndex(new Database());
  return { ms: performance.now() - start, faults: Object.values(faults).flat().length };
}
