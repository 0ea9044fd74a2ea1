import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { relatedStories } from '../../../lib/store/index/related-stories';
import { sampleSignature } from '../related/sample';
import { emptyLibrary, remove, type SampleStory, save } from './library';

const DAM: SampleStory = {
  id: 'dam',
  title: 'Orvane dam cracks after week of rain',
  text: 'Engineers found cracks in the Orvane dam on Monday. Governor Marta Ilves ordered 4,000 people in the valley below to leave. The dam was built in 1961.',
  published: '2026-03-02',
};
const DAM_LATER: SampleStory = {
  id: 'dam-later',
  title: 'Villagers return below Orvane dam',
  text: 'People from the valley below the Orvane dam went home on Friday. Engineers had lowered the lake by nine metres, Governor Marta Ilves said.',
  published: '2026-03-06',
};
const CHESS: SampleStory = {
  id: 'chess',
  title: 'Teenager wins chess title in Belmora',
  text: 'Ruvan Keth, 15, won the national chess championship in Belmora on Sunday, beating three grandmasters.',
  published: '2026-03-04',
};

describe('relatedStories', () => {
  it('finds the story of the same event and says why', async () => {
    const db = emptyLibrary();
    await save(db, DAM);
    await save(db, CHESS);
    const found = await relatedStories(db, { signature: sampleSignature(DAM_LATER) });
    expect(found.map(({ storyId }) => storyId)).toEqual(['dam']);
    const reasons = Object.fromEntries(found[0]!.reasons.map((reason) => [reason.kind, reason]));
    expect(reasons.actors).toMatchObject({ names: ['Orvane', 'Governor Marta Ilves'] });
    expect(reasons.words).toMatchObject({ words: expect.arrayContaining(['dam']) });
    expect(reasons.time).toEqual({ kind: 'time', days: 4 });
  });

  it('says so when nothing is related', async () => {
    const db = emptyLibrary();
    await save(db, DAM);
    expect(await relatedStories(db, { signature: sampleSignature(CHESS) })).toEqual([]);
  });

  it('leaves out the query itself and what was removed', async () => {
    const db = emptyLibrary();
    await save(db, DAM);
    await save(db, DAM_LATER);
    const query = { signature: sampleSignature(DAM_LATER), storyId: 'dam-later' };
    expect((await relatedStories(db, query)).map(({ storyId }) => storyId)).toEqual(['dam']);
    await remove(db, 'dam');
    expect(await relatedStories(db, query)).toEqual([]);
  });
});
