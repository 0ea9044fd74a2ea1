import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { searchStories } from '../../../../lib/store/search/search-stories';
import { type Growth, tendSearch } from '../../../../lib/store/search/tend-search';
import { emptyLibrary, remove, save } from '../library';

const GROWTH: Growth = { recent: 4, fanIn: 3, stepBlocks: 2, blockBytes: 200 };
const STORIES = 30;

describe('tendSearch', () => {
  it('forgets what is gone once most of a segment is, and loses nothing that stays', async () => {
    const db = emptyLibrary();
    const story = (n: number) => ({ id: `s${n}`, title: `Title ${n}`, text: `Orvane word${n}` });
    const tend = async () => {
      let steps = 0;
      while (await tendSearch(db, GROWTH)) expect(++steps).toBeLessThan(500);
    };
    for (let n = 0; n < STORIES; n++) {
      await save(db, story(n));
      await tend();
    }
    // As when the whole library is analysed anew.
    for (let n = 0; n < STORIES; n++) {
      await remove(db, `s${n}`);
      await save(db, story(n));
      await tend();
    }
    expect(await db.searchGone.count()).toBeLessThan(STORIES / 3);
    expect(await db.searchRecent.count()).toBeLessThan(GROWTH.recent);
    expect(await searchStories(db, 'orvane ', 100)).toHaveLength(STORIES);
    for (const n of [0, 7, STORIES - 1])
      expect((await searchStories(db, `word${n} `, 5)).map(({ storyId }) => storyId)).toEqual([
        `s${n}`,
      ]);
  });
});
