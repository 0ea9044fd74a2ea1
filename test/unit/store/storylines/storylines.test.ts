import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../lib/store/database';
import { relatedStories } from '../../../../lib/store/index/related-stories';
import {
  markStorylineRead,
  mergeStorylines,
  muteStoryline,
  renameStoryline,
  splitStoryline,
  undoStorylineEdit,
} from '../../../../lib/store/storylines/edit-storylines';
import { latestStorylines } from '../../../../lib/store/storylines/latest-storylines';
import { readStoryline, storylineOf } from '../../../../lib/store/storylines/read-storylines';
import { regroupStorylines } from '../../../../lib/store/storylines/regroup-storylines';
import { sampleSignature } from '../../related/sample';
import { emptyLibrary, remove, type SampleStory, save } from '../library';

const story = (id: string, published: string, title: string, text: string): SampleStory => ({
  id,
  published,
  title,
  text,
});

const DAM = [
  story(
    'dam-1',
    '2026-03-02',
    'Orvane dam cracks after week of rain',
    'Engineers found cracks in the Orvane dam. Governor Marta Ilves ordered people below it to leave.',
  ),
  story(
    'dam-2',
    '2026-03-04',
    'Orvane dam holds as lake falls',
    'The lake behind the Orvane dam fell by nine metres. Marta Ilves said the cracks grew no more.',
  ),
  story(
    'dam-3',
    '2026-03-06',
    'Villagers return below Orvane dam',
    'People below the Orvane dam went home, Marta Ilves said. Engineers filled the cracks.',
  ),
];
const CHESS = [
  story(
    'chess-1',
    '2026-03-03',
    'Ruvan Keth leads chess championship in Belmora',
    'Ruvan Keth, 15, leads the chess championship in Belmora after six rounds.',
  ),
  story(
    'chess-2',
    '2026-03-05',
    'Teenager Ruvan Keth wins chess championship',
    'Ruvan Keth won the chess championship in Belmora, beating three grandmasters.',
  ),
];

let db: Database;

const storylines = async () => (await readStoryline(db, 'dam-1'))?.storyIds;

beforeEach(async () => {
  db = emptyLibrary();
  for (const each of [...DAM, ...CHESS]) await save(db, each);
});

describe('storylines', () => {
  it('form as stories are saved, and are a reason', async () => {
    expect(await storylines()).toEqual(['dam-1', 'dam-2', 'dam-3']);
    expect((await readStoryline(db, 'chess-1'))?.storyIds).toEqual(['chess-1', 'chess-2']);
    const next = sampleSignature({ ...DAM[2]!, published: '2026-03-09' });
    const related = await relatedStories(db, { signature: next });
    expect(related[0]!.reasons).toContainEqual({ kind: 'storyline', storyline: 'dam-1' });
    expect(related.map(({ storyId }) => storyId)).not.toContain('chess-1');
  });

  it('are listed by what was saved last, single stories left out', async () => {
    const bridge = story('bridge', '2026-03-07', 'Sund bridge opens', 'Trains cross the Sund.');
    // An import, or an analysis made anew, puts them into the index in any order.
    const saved = { 'dam-1': 1, 'chess-1': 2, 'chess-2': 3, 'dam-2': 4, bridge: 5, 'dam-3': 6 };
    await save(db, bridge);
    for (const [id, savedAt] of Object.entries(saved)) await db.stories.update(id, { savedAt });
    const ids = async (stories: number, least?: number) =>
      (await latestStorylines(db, stories, least)).ids;
    expect(await ids(100)).toEqual(['dam-1', 'chess-1']);
    expect(await ids(100, 1)).toEqual(['dam-1', 'bridge', 'chess-1']);
    // Of how many stories a storyline is does not depend on how many are looked at.
    expect(await latestStorylines(db, 1)).toEqual({ ids: ['dam-1'], more: true });
    expect(await latestStorylines(db, 7)).toMatchObject({ more: false });
    expect(await latestStorylines(emptyLibrary(), 7)).toEqual({ ids: [], more: false });
  });

  it('are named by actors and words, or by the reader', async () => {
    const { name } = (await readStoryline(db, 'dam-1'))!;
    expect(name.names).toContain('Orvane');
    expect(name.words).toContain('cracks');
    const undo = await renameStoryline(db, 'dam-1', 'The dam');
    expect((await readStoryline(db, 'dam-1'))?.ownName).toBe('The dam');
    await undoStorylineEdit(db, undo);
    expect((await readStoryline(db, 'dam-1'))?.ownName).toBeNull();
  });

  it('merge and come apart again', async () => {
    const undo = await mergeStorylines(db, 'chess-1', 'dam-1');
    expect(await storylines()).toHaveLength(5);
    expect(await readStoryline(db, 'chess-1')).toBeNull();
    await undoStorylineEdit(db, undo);
    expect(await storylines()).toEqual(['dam-1', 'dam-2', 'dam-3']);
    expect((await readStoryline(db, 'chess-1'))?.storyIds).toEqual(['chess-1', 'chess-2']);
    expect(await db.storylinePlaces.count()).toBe(0);
  });

  it('split, and the machine never moves what the reader has placed', async () => {
    const undo = await splitStoryline(db, ['dam-3'], 'return');
    expect(await storylines()).toEqual(['dam-1', 'dam-2']);
    // Analysed again: the text alone would put it back.
    await remove(db, 'dam-3');
    await save(db, DAM[2]!);
    expect(await storylineOf(db, 'dam-3')).toBe('return');
    await remove(db, 'dam-1');
    await save(db, DAM[0]!);
    expect(await storylineOf(db, 'dam-1')).toBe('dam-1');
    await undoStorylineEdit(db, undo);
    expect(await storylines()).toEqual(['dam-1', 'dam-2', 'dam-3']);
  });

  it('are reconsidered when later stories tell more, but not what the reader has placed', async () => {
    await db.signatures.where({ storyId: 'dam-2' }).modify({ storyline: 'dam-2' });
    const all = [...DAM, ...CHESS].map(({ id }) => id);
    expect(await regroupStorylines(db, all)).toBe(1);
    expect(await storylines()).toEqual(['dam-1', 'dam-2', 'dam-3']);
    await splitStoryline(db, ['dam-3'], 'return');
    expect(await regroupStorylines(db, all)).toBe(0);
    expect(await storylineOf(db, 'dam-3')).toBe('return');
  });

  it('remember how far they were read, and never less', async () => {
    await markStorylineRead(db, 'dam-1', Date.UTC(2026, 2, 4));
    await markStorylineRead(db, 'dam-1', Date.UTC(2026, 2, 1));
    expect((await readStoryline(db, 'dam-1'))?.unread).toEqual(['dam-3']);
  });

  it('can be muted', async () => {
    const undo = await muteStoryline(db, 'dam-1', true);
    expect((await readStoryline(db, 'dam-1'))?.muted).toBe(true);
    await undoStorylineEdit(db, undo);
    expect((await readStoryline(db, 'dam-1'))?.muted).toBe(false);
  });
});
