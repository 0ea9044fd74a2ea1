import { describe, expect, it } from 'vitest';
import { ANALYSIS_VERSION } from '../../../lib/actors/analysis-version';
import { deleteStory } from '../../../lib/store/delete-story';
import { saveStory, updateStory } from '../../../lib/store/save-story';
import { writeFailure } from '../../../lib/store/write-failure';
import { makeArticle, makeDerived, makeInput } from './make-input';
import { contents, openDatabase } from './open-database';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });

describe('saveStory', () => {
  it('stores story, text, analysis, mentions and index rows', async () => {
    const db = openDatabase();
    const { storyId, change } = await saveStory(db, makeInput(makeArticle()));
    expect(change).toBe('created');
    expect(await db.stories.get(storyId)).toMatchObject({
      title: 'Crossing talks resume',
      savedAt: 1_000,
    });
    expect((await db.texts.get(storyId))?.blocks).toHaveLength(1);
    expect(await db.analyses.get(storyId)).toMatchObject({ version: ANALYSIS_VERSION });
    expect(await db.mentions.where({ storyId }).count()).toBe(1);
    expect(await db.signatures.where({ storyId }).count()).toBe(1);
  });

  it('takes the same page for the same story, by its own address or an alias', async () => {
    const db = openDatabase();
    const first = await saveStory(db, makeInput(makeArticle()));
    const again = await saveStory(db, makeInput(makeArticle()));
    expect(again).toEqual({ storyId: first.storyId, change: 'unchanged' });
    const moved = makeArticle({ url: 'https://ledger.example/new', aliases: [makeArticle().url] });
    expect((await saveStory(db, makeInput(moved))).storyId).toBe(first.storyId);
    const byAlias = makeArticle({ url: 'https://ledger.example/new' });
    expect((await saveStory(db, makeInput(byAlias))).storyId).toBe(first.storyId);
    expect(await db.stories.count()).toBe(1);
  });

  it('updates a story that is saved, and leaves alone one that is so no longer', async () => {
    const db = openDatabase();
    const { storyId } = await saveStory(db, makeInput(makeArticle()));
    const longer = makeInput(
      makeArticle({ blocks: [paragraph('Talks go on.'), paragraph('Yes.')] }),
    );
    expect(await updateStory(db, storyId, longer)).toEqual({ storyId, change: 'updated' });
    await deleteStory(db, storyId, 2_000);
    expect(await updateStory(db, storyId, longer)).toEqual({ storyId, change: 'unchanged' });
    expect(await db.stories.count()).toBe(0);
  });

  it('saves the same page once when two tabs save it at the same time', async () => {
    const db = openDatabase();
    const saved = await Promise.all([1, 2, 3].map(() => saveStory(db, makeInput(makeArticle()))));
    expect(new Set(saved.map(({ storyId }) => storyId)).size).toBe(1);
    expect(await db.stories.count()).toBe(1);
    expect(await db.signatures.count()).toBe(1);
  });

  it('keeps the earlier text as a version when the page has changed', async () => {
    const db = openDatabase();
    const { storyId } = await saveStory(db, makeInput(makeArticle()));
    const changed = makeArticle({
      title: 'Crossing talks break off',
      blocks: [paragraph('They broke off.')],
    });
    const derived = makeDerived({ mentions: [] });
    expect(await saveStory(db, makeInput(changed, { now: 2_000, derived }))).toEqual({
      storyId,
      change: 'updated',
    });
    expect(await db.stories.get(storyId)).toMatchObject({
      title: 'Crossing talks break off',
      savedAt: 1_000,
      updatedAt: 2_000,
    });
    expect(await db.versions.toArray()).toMatchObject([
      { storyId, title: 'Crossing talks resume', replacedAt: 2_000 },
    ]);
    expect(await db.mentions.count()).toBe(0);
    expect(await db.signatures.count()).toBe(1);
  });

  it('never lets a paywall take back a text that is saved whole', async () => {
    const db = openDatabase();
    const { storyId } = await saveStory(db, makeInput(makeArticle()));
    const preview = makeArticle({ completeness: 'preview', blocks: [paragraph('Talks on…')] });
    expect((await saveStory(db, makeInput(preview))).change).toBe('unchanged');
    expect((await db.texts.get(storyId))?.blocks[0]?.text).toContain('resumed on Monday');
    expect((await db.stories.get(storyId))?.completeness).toBe('complete');
  });

  it('completes a preview, a link-only story too, and keeps what the reader wrote', async () => {
    const db = openDatabase();
    const link = makeArticle({ completeness: 'link-only', blocks: [], title: 'A link' });
    const { storyId } = await saveStory(db, makeInput(link));
    await db.notes.put({ storyId, text: 'read this', updatedAt: 1 });
    await db.stories.update(storyId, { tags: ['ports'] });
    await saveStory(
      db,
      makeInput(makeArticle({ completeness: 'preview', blocks: [paragraph('Talks on…')] })),
    );
    await saveStory(db, makeInput(makeArticle()));
    expect(await db.stories.get(storyId)).toMatchObject({
      completeness: 'complete',
      tags: ['ports'],
    });
    expect(await db.notes.get(storyId)).toMatchObject({ text: 'read this' });
    // The link had no text, so only the preview is an earlier version.
    expect(await db.versions.count()).toBe(1);
  });

  it('leaves the library whole when any of its writes fails', async () => {
    const db = openDatabase();
    await saveStory(db, makeInput(makeArticle()));
    const before = await contents(db);
    const fail = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    for (const table of [db.texts, db.analyses, db.mentions, db.signatures, db.postings]) {
      table.hook('creating', fail);
      table.hook('updating', fail);
      const other = makeArticle({ url: 'https://ledger.example/other' });
      const error = await saveStory(db, makeInput(other)).catch((reason: unknown) => reason);
      table.hook('creating').unsubscribe(fail);
      table.hook('updating').unsubscribe(fail);
      expect(writeFailure(error), table.name).toMatchObject({ ok: false, failure: 'quota' });
      expect(await contents(db), table.name).toEqual(before);
    }
  });
});

describe('writeFailure', () => {
  it.each([
    [new DOMException('x', 'QuotaExceededError'), 'quota'],
    [{ name: 'AbortError', inner: new DOMException('x', 'QuotaExceededError') }, 'quota'],
    [{ name: 'DatabaseClosedError' }, 'closed'],
    [new DOMException('x', 'UnknownError'), 'refused'],
    [new Error('?'), 'unknown'],
  ])('%s', (error, failure) => {
    expect(writeFailure(error).failure).toBe(failure);
  });
});
