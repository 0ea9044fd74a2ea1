import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database';
import { checkIndex, type IndexFaults } from '../../../lib/store/index/check-index';
import { relatedStories } from '../../../lib/store/index/related-stories';
import { repairIndex } from '../../../lib/store/index/repair-index';
import { searchStories } from '../../../lib/store/search/search-stories';
import { searchTermsOf } from '../../../lib/store/search/search-terms';
import { tendSearch } from '../../../lib/store/search/tend-search';
import { sampleSignature } from '../related/sample';
import { emptyLibrary, type SampleStory, save } from './library';

const STORIES: SampleStory[] = Array.from({ length: 5 }, (_, at) => ({
  id: `story-${at}`,
  title: `Orvane dam, day ${at}`,
  text: `On day ${at} the Orvane dam held. Governor Marta Ilves counted ${at * 117} leaks.`,
}));
const SMALL = { recent: 2, fanIn: 2, stepBlocks: 1, blockBytes: 64 };
const NONE: IndexFaults = { stories: [], orphans: [], strays: [], strayWords: [] };

let db: Database;

beforeEach(async () => {
  db = emptyLibrary();
  for (const story of STORIES) await save(db, story);
  while (await tendSearch(db, SMALL));
});

const derive = async (storyId: string) => {
  const story = STORIES.find(({ id }) => id === storyId);
  if (!story) return null;
  const { title, text } = story;
  return { signature: sampleSignature(story), searchable: searchTermsOf({ title, text }) };
};

describe('checkIndex and repairIndex', () => {
  it('find nothing wrong with a sound index', async () => {
    expect(await checkIndex(db)).toEqual(NONE);
  });

  it.each<[string, () => PromiseLike<unknown>, Partial<IndexFaults>]>([
    [
      'a story that is not in the index',
      () => db.signatures.where({ storyId: 'story-2' }).delete(),
      { stories: ['story-2'], strays: [3], strayWords: [3] },
    ],
    ['a story that is gone', () => db.stories.delete('story-1'), { orphans: ['story-1'] }],
    [
      'lost postings',
      () => db.postings.where('[term+first]').between(['orvan', 0], ['orvan', 9]).delete(),
      { stories: STORIES.map(({ id }) => id) },
    ],
    ['lost words', () => db.searchRecent.clear(), { stories: ['story-4'] }],
    [
      'an older version',
      () => db.signatures.where({ storyId: 'story-3' }).modify({ version: 0 }),
      { stories: ['story-3'] },
    ],
  ])('find and mend %s', async (_, harm, expected) => {
    await harm();
    const faults = await checkIndex(db);
    expect(faults).toEqual({ ...NONE, ...expected });
    await repairIndex(db, faults, derive);
    expect(await checkIndex(db)).toEqual(NONE);
    const left = (await db.stories.toArray()).map(({ id }) => id).sort();
    const related = await relatedStories(db, { signature: sampleSignature(STORIES[0]!) }, 9);
    const ids = related.flatMap(({ storyId, reprints }) => [storyId, ...reprints]);
    expect(ids.sort()).toEqual(left);
    const found = await searchStories(db, 'leaks orvane', 9);
    expect(found.map(({ storyId }) => storyId).sort()).toEqual(left);
  });
});
