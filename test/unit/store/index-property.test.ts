import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../lib/store/database';
import { DatabaseIndex } from '../../../lib/store/index/database-index';
import { relatedStories } from '../../../lib/store/index/related-stories';
import { searchStories } from '../../../lib/store/search/search-stories';
import { tendSearch } from '../../../lib/store/search/tend-search';
import { TermReader } from '../../../lib/store/search/term-reader';
import { sampleSignature } from '../related/sample';
import { emptyLibrary, remove, type SampleStory, save } from './library';

const WORDS =
  'dam lake crack governor Ilves Orvane Belmora council vote beaver flood inquiry Keth chess title'.split(
    ' ',
  );

const story = (slot: number, words: readonly string[]): SampleStory => ({
  id: `story-${slot}`,
  title: words.slice(0, 3).join(' '),
  text: `${words.join(' ')}. Slot ${slot} of the library.`,
  published: `2026-03-${String(1 + slot).padStart(2, '0')}`,
});

type Step =
  | { kind: 'save'; slot: number; words: string[] }
  | { kind: 'remove'; slot: number }
  /** A number of steps of background work; the rest is left for later. */
  | { kind: 'tend'; times: number }
  | { kind: 'reopen' }
  /** The worker dies in the middle of a save: the transaction is aborted after some writes. */
  | { kind: 'die'; slot: number; words: string[] };

/** Many segments of many blocks, and merges of many steps, with few stories. */
const SMALL = { recent: 3, fanIn: 2, stepBlocks: 1, blockBytes: 48 };

const slot = fc.integer({ min: 0, max: 8 });
const someWords = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 12 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('save' as const), slot, words: someWords }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), slot }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('tend' as const),
      times: fc.integer({ min: 1, max: 30 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('die' as const), slot, words: someWords }),
  },
);

/** A library after the steps, and the stories that must be in it. */
async function run(steps: readonly Step[]): Promise<[Database, Map<number, SampleStory>]> {
  let db = emptyLibrary();
  const kept = new Map<number, SampleStory>();
  for (const each of steps) {
    if (each.kind === 'tend')
      for (let left = each.times; left > 0 && (await tendSearch(db, SMALL)); left--);
    else if (each.kind === 'reopen') {
      db.close();
      db = new Database(db.name);
    } else if (each.kind === 'remove') {
      await remove(db, `story-${each.slot}`);
      kept.delete(each.slot);
    } else if (each.kind === 'save') {
      const next = story(each.slot, each.words);
      await remove(db, next.id);
      await save(db, next);
      kept.set(each.slot, next);
    } else await dieWhileSaving(db, story(each.slot, each.words));
  }
  return [db, kept];
}

async function dieWhileSaving(db: Database, next: SampleStory): Promise<void> {
  const died = db.transaction('rw', db.tables, async (transaction) => {
    await remove(db, next.id);
    await save(db, next);
    transaction.abort();
  });
  await expect(died).rejects.toThrow();
}

async function fresh(kept: ReadonlyMap<number, SampleStory>): Promise<Database> {
  const db = emptyLibrary();
  for (const each of kept.values()) await save(db, each);
  return db;
}

const QUERIES = [['dam', 'lake'], ['Ilves'], ['chess', 'vote', 'flood']];

/** What the two must agree on: all that does not depend on the order in which stories came. */
async function seen(db: Database) {
  const postings = await new DatabaseIndex(db).postings(WORDS.map((word) => word.toLowerCase()));
  const ids = new Map((await db.signatures.toArray()).map((each) => [each.number, each.storyId]));
  const related = await Promise.all(
    QUERIES.map((words) => relatedStories(db, { signature: sampleSignature(story(0, words)) }, 20)),
  );
  const reader = await TermReader.open(db);
  const words = await Promise.all(WORDS.map((word) => reader.term(word.toLowerCase())));
  const hits = await Promise.all(WORDS.map((word) => searchStories(db, `${word} `, 20)));
  return {
    postings: postings.map(({ numbers, weights }) =>
      [...numbers].map((number, at) => [ids.get(number), weights[at]]).sort(),
    ),
    words: words.map(({ postings: { numbers, weights } }) =>
      [...numbers].map((number, at) => [ids.get(number), weights[at]]).sort(),
    ),
    related: related.map((each) =>
      each.map(({ storyId, score }) => [storyId, score.toFixed(5)]).sort(),
    ),
    found: hits.map((each) => each.map(({ storyId }) => storyId).sort()),
  };
}

describe('the index', () => {
  it('is after any sequence of saves, removals, deaths and re-openings as if built afresh', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 50 }), async (steps) => {
        const [db, kept] = await run(steps);
        expect(await seen(db)).toEqual(await seen(await fresh(kept)));
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
