import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIndex } from '../../../lib/store/index/check-index';
import { DatabaseIndex, INDEX_STORES } from '../../../lib/store/index/database-index';
import { relatedStories } from '../../../lib/store/index/related-stories';
import { repairIndex } from '../../../lib/store/index/repair-index';
import { readStores } from '../../../lib/store/read-stores';
import { searchStories } from '../../../lib/store/search/search-stories';
import { tendSearch } from '../../../lib/store/search/tend-search';
import { TermReader } from '../../../lib/store/search/term-reader';
import { sampleSignature } from '../related/sample';
import { DyingDatabase } from './dying-database';
import { applyStep, deriveKept, type Kept, SMALL, type Step, sampleOf, WORDS } from './index-steps';

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 12 });
const slot = fc.integer({ min: 0, max: 8 });
const kind = <Kind extends string>(name: Kind) => fc.constant(name);

const work: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: kind('save'), slot, words }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('delete'), slot }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('restore'), slot }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: kind('tend'), times: fc.integer({ min: 1, max: 30 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('reopen') }) },
);
/** The worker dies after so many writes of a step, if the step makes as many. */
const step: fc.Arbitrary<{ work: Step; diesAfter: number | null }> = fc.record({
  work,
  diesAfter: fc.option(fc.integer({ min: 0, max: 14 }), { nil: null }),
});
const steps = fc.array(step, { minLength: 10, maxLength: 45 });

let libraries = 0;

async function run(
  given: readonly { work: Step; diesAfter: number | null }[],
): Promise<[DyingDatabase, Kept]> {
  let db = new DyingDatabase(`index-${libraries++}`);
  const kept: Kept = new Map();
  for (const { work, diesAfter } of given) {
    if (work.kind === 'reopen') {
      db.close();
      db = new DyingDatabase(db.name);
    } else if (work.kind === 'tend') {
      // Steps of background work are transactions of their own: those before the death stay.
      await db.dieAfter(diesAfter ?? Number.POSITIVE_INFINITY, async () => {
        for (let left = work.times; left > 0 && (await tendSearch(db, SMALL)); left--);
      });
    } else {
      const after = new Map(kept);
      const died = await db.dieAfter(diesAfter ?? Number.POSITIVE_INFINITY, () =>
        applyStep(db, after, work),
      );
      if (died) continue;
      kept.clear();
      for (const [number, story] of after) kept.set(number, story);
    }
  }
  return [db, kept];
}

async function fresh(kept: Kept): Promise<DyingDatabase> {
  const db = new DyingDatabase(`index-${libraries++}`);
  const built: Kept = new Map();
  // What is in the trash has a number below zero.
  for (const [number, story] of kept)
    if (number >= 0) await applyStep(db, built, { kind: 'save', slot: number, words: story.words });
  return db;
}

const QUERIES = [['dam', 'lake'], ['Ilves'], ['chess', 'vote', 'flood']];

/** What the two must agree on: all that does not depend on the order in which stories came. */
async function seen(db: DyingDatabase) {
  const urls = new Map((await db.stories.toArray()).map(({ id, url }) => [id, url]));
  const signatures = await db.signatures.toArray();
  const names = new Map(signatures.map(({ number, storyId }) => [number, urls.get(storyId)]));
  const postings = await readStores(db, INDEX_STORES, (stores) =>
    new DatabaseIndex(stores).postings(WORDS.map((word) => word.toLowerCase())),
  );
  const reader = await TermReader.open(db);
  const terms = await Promise.all(WORDS.map((word) => reader.term(word.toLowerCase())));
  const listed = ({ numbers, weights }: { numbers: Uint32Array; weights: Uint8Array }) =>
    [...numbers].map((number, at) => [names.get(number), weights[at]]).sort();
  const related = await Promise.all(
    QUERIES.map((query) =>
      relatedStories(db, { signature: sampleSignature(sampleOf(0, query)) }, 20),
    ),
  );
  const hits = await Promise.all(WORDS.map((word) => searchStories(db, `${word} `, 20)));
  return {
    stories: [...urls.values()].sort(),
    texts: (await db.texts.toArray()).map(({ blocks }) => blocks[0]?.text).sort(),
    analyses: (await db.analyses.toArray()).map(({ storyId }) => urls.get(storyId)).sort(),
    mentions: (await db.mentions.toArray()).map(({ storyId }) => urls.get(storyId)).sort(),
    postings: postings.map(listed),
    words: terms.map(({ postings: each }) => listed(each)),
    related: related.map((each) =>
      each.map(({ storyId, score }) => [urls.get(storyId), score.toFixed(5)]).sort(),
    ),
    found: hits.map((each) => each.map(({ storyId }) => urls.get(storyId)).sort()),
  };
}

const SOUND = { stories: [], orphans: [], strays: [], strayWords: [] };

describe('the index', () => {
  it('is after saves, updates, deletes, deaths between any writes and re-openings as if built afresh', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const [db, kept] = await run(given);
        expect(await checkIndex(db)).toEqual(SOUND);
        expect(await seen(db)).toEqual(await seen(await fresh(kept)));
      }),
      { numRuns: 40 },
    );
  }, 180_000);

  const harm = fc.record({
    table: fc.constantFrom('postings', 'signatures', 'searchRecent', 'searchBlocks'),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  });

  it('is so again after any harm, once it was checked and mended, deaths over it included', async () => {
    await fc.assert(
      fc.asyncProperty(
        steps,
        fc.array(harm, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 20 }),
        async (given, harms, diesAfter) => {
          const [db, kept] = await run(given);
          for (const { table, at } of harms) {
            const keys = await db.table(table).toCollection().primaryKeys();
            const key = keys[Math.floor(at * keys.length)];
            if (key !== undefined) await db.table(table).delete(key);
          }
          const mend = async () => repairIndex(db, await checkIndex(db), deriveKept(db));
          await db.dieAfter(diesAfter, mend);
          await mend();
          expect(await checkIndex(db)).toEqual(SOUND);
          expect(await seen(db)).toEqual(await seen(await fresh(kept)));
        },
      ),
      { numRuns: 25 },
    );
  }, 180_000);
});
