import { loadActorModel } from '../../../lib/actors/actor-model';
import { findActors } from '../../../lib/actors/find-actors';
import { signatureOf } from '../../../lib/related/signature';
import { Database } from '../../../lib/store/database';
import { addToIndex } from '../../../lib/store/index/add-to-index';
import { relatedStories } from '../../../lib/store/index/related-stories';
import { removeFromIndex } from '../../../lib/store/index/remove-from-index';
import type { StoryRecord } from '../../../lib/store/records';
import { searchStories } from '../../../lib/store/search/search-stories';
import { BackgroundFrequencies } from '../../../lib/text/background-frequencies';
import { fillLibrary } from './fill-library';
import { generateStory } from './generate-stories';
import { peers } from './peers';
import { prepareStory } from './prepare-story';

/** What the benchmark asks of a page; each in a fresh page with nothing in memory. */
const bench = { fill, related, context, save, search, ...peers };
export type Bench = typeof bench;
Object.assign(window, { bench });

const NAME = 'bench';

async function frequencies(): Promise<BackgroundFrequencies> {
  return new BackgroundFrequencies(await load('/made-up-frequencies.bin'));
}

async function load(path: string): Promise<ArrayBuffer> {
  return (await fetch(path)).arrayBuffer();
}

async function fill(stories: number): Promise<{ ms: number; tendMs: number; bytes: number }> {
  const start = performance.now();
  const background = await frequencies();
  const db = new Database(NAME);
  const { tendMs } = await fillLibrary(db, stories, (number) => prepareStory(number, background));
  const { usage = 0 } = await navigator.storage.estimate();
  return { ms: performance.now() - start, tendMs, bytes: usage };
}

/** From before the database is opened to the related stories of an article unknown to it. */
async function related(number: number): Promise<{ ms: number; found: number }> {
  const { signature } = prepareStory(number, await frequencies());
  const start = performance.now();
  const found = await relatedStories(new Database(NAME), { signature }, 10);
  return { ms: performance.now() - start, found: found.length };
}

/** From nothing to the related stories and the actors of an article, models loaded and all. */
async function context(number: number): Promise<{ ms: number; actors: number }> {
  const { title, text, published } = generateStory(number);
  const start = performance.now();
  const db = new Database(NAME);
  const opened = db.open();
  const [model, background] = await Promise.all([load('/actors.bin'), load('/frequencies.bin')]);
  const actors = findActors({ title, text, language: 'en' }, loadActorModel(model));
  const signature = signatureOf(
    { title, standfirst: null, text, language: 'en', published, actors },
    new BackgroundFrequencies(background),
  );
  await opened;
  await relatedStories(db, { signature }, 10);
  return { ms: performance.now() - start, actors: actors.actors.length };
}

/** Saves stories one by one, everything indexed in the one transaction, then removes them. */
async function save(numbers: readonly number[]): Promise<{ ms: number[]; removeMs: number[] }> {
  const background = await frequencies();
  const db = new Database(NAME);
  const ms: number[] = [];
  const removeMs: number[] = [];
  for (const number of numbers) {
    const { story, blocks, signature, searchable } = prepareStory(number, background);
    const start = performance.now();
    await db.transaction('rw', db.tables, async () => {
      await db.stories.add(story as StoryRecord);
      await db.texts.add({ storyId: story.id, blocks });
      await addToIndex(db, story.id, signature, searchable);
    });
    ms.push(performance.now() - start);
  }
  for (const number of numbers) {
    const { id } = generateStory(number);
    const start = performance.now();
    await db.transaction('rw', db.tables, async () => {
      await db.stories.delete(id);
      await db.texts.delete(id);
      await removeFromIndex(db, id);
    });
    removeMs.push(performance.now() - start);
  }
  return { ms, removeMs };
}

/** Searches in a page that has just been opened; the first query pays for opening. */
async function search(queries: readonly string[]): Promise<{ ms: number[]; hits: number[] }> {
  const db = new Database(NAME);
  const ms: number[] = [];
  const hits: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    hits.push((await searchStories(db, query, 50)).length);
    ms.push(performance.now() - start);
  }
  return { ms, hits };
}
