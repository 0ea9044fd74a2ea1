import { describe, expect, it } from 'vitest';
import { ANALYSIS_VERSION } from '../../../lib/actors/analysis-version';
import { deleteStory, purgeTrash } from '../../../lib/store/delete-story';
import { editStory } from '../../../lib/store/edit-story';
import { restoreStory } from '../../../lib/store/restore-story';
import { saveStory } from '../../../lib/store/save-story';
import { makeArticle, makeDerived, makeInput } from './make-input';
import { contents, openDatabase } from './open-database';

const derive = async () => makeDerived();

async function library() {
  const db = openDatabase();
  const { storyId } = await saveStory(db, makeInput(makeArticle()));
  await editStory(db, storyId, { note: 'mine', tags: ['ports'], title: 'My title' }, 5);
  await db.analyses.update(storyId, { version: makeDerived().version });
  const highlight = {
    id: 'h',
    storyId,
    start: 0,
    text: 'Talks',
    prefix: '',
    suffix: '',
    createdAt: 5,
  };
  await db.highlights.put(highlight);
  return { db, storyId };
}

describe('deleteStory', () => {
  it('moves everything of a story out and back', async () => {
    const { db, storyId } = await library();
    const before = await contents(db);
    expect(await deleteStory(db, storyId, 10)).toBe(true);
    const { trash, ...rest } = await contents(db);
    expect(trash).toHaveLength(1);
    for (const [table, rows] of Object.entries(rest)) expect(rows, table).toEqual([]);
    expect(await restoreStory(db, storyId, derive)).toBe(storyId);
    const after = await contents(db);
    for (const table of [
      'stories',
      'texts',
      'notes',
      'highlights',
      'versions',
      'analyses',
      'mentions',
      'trash',
    ])
      expect(after[table], table).toEqual(before[table]);
    expect(after.signatures).toHaveLength(1);
  });

  it('says when there is nothing to delete or to restore', async () => {
    const { db } = await library();
    expect(await deleteStory(db, 'none', 10)).toBe(false);
    expect(await restoreStory(db, 'none', derive)).toBeNull();
  });

  it('does not make two stories of one page when it was saved again before the restore', async () => {
    const { db, storyId } = await library();
    await deleteStory(db, storyId, 10);
    const again = await saveStory(db, makeInput(makeArticle()));
    expect(await restoreStory(db, storyId, derive)).toBe(again.storyId);
    expect(await db.stories.count()).toBe(1);
  });

  it('purges only what was deleted long ago', async () => {
    const { db, storyId } = await library();
    await deleteStory(db, storyId, 0);
    const day = 24 * 60 * 60 * 1000;
    expect(await purgeTrash(db, 29 * day)).toBe(0);
    expect(await purgeTrash(db, 31 * day)).toBe(1);
    expect(await restoreStory(db, storyId, derive)).toBeNull();
  });
});

describe('editStory', () => {
  it('sets, cleans and takes back what the reader says', async () => {
    const { db, storyId } = await library();
    expect(await db.stories.get(storyId)).toMatchObject({ ownTitle: 'My title', tags: ['ports'] });
    const edit = { title: ' ', tags: [' a ', 'a', ''], note: '' };
    expect(await editStory(db, storyId, edit, 6)).toMatchObject({ isRenamed: true });
    expect(await db.stories.get(storyId)).toMatchObject({ ownTitle: null, tags: ['a'] });
    expect(await db.notes.count()).toBe(0);
    expect(await editStory(db, 'none', { note: 'x' }, 6)).toBeUndefined();
  });

  it('marks the analysis as outdated when the title is another one, and only then', async () => {
    const { db, storyId } = await library();
    await db.analyses.update(storyId, { version: ANALYSIS_VERSION });
    const version = async () => (await db.analyses.get(storyId))?.version;
    await editStory(db, storyId, { tags: ['harbour'], note: 'more' }, 6);
    expect(await version()).toBe(ANALYSIS_VERSION);
    await editStory(db, storyId, { title: 'Another title' }, 7);
    expect(await version()).toBeLessThan(ANALYSIS_VERSION);
  });
});
