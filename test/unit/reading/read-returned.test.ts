import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Article } from '../../../lib/article';
import { type LookUp, readReturned } from '../../../lib/reading/read-returned';
import { saveStory } from '../../../lib/store/save-story';
import { makeArticle, makeInput } from '../store/make-input';
import { openDatabase } from '../store/open-database';

vi.mock('../../../lib/packed-bytes', () => ({
  packedBytes: async (path: string) => new Uint8Array(readFileSync(`public${path}`)).buffer,
}));

const TEXT =
  'Engineers found cracks in the Orvane dam. Governor Marta Ilves ordered 4,150 people below it to leave, and Ilves gave no date for their return.';

const dam = (parts: Partial<Article> = {}) =>
  makeArticle({
    title: 'Orvane dam cracks',
    blocks: [{ kind: 'paragraph', text: TEXT }],
    ...parts,
  });

beforeEach(() => fakeBrowser.reset());

describe('readReturned', () => {
  it('gives the article with its actors, and finds its saved story', async () => {
    const db = openDatabase();
    expect(await readReturned(db, { ok: true, article: dam() })).toMatchObject({
      state: 'article',
      storyId: null,
      actors: {
        actors: expect.arrayContaining([expect.objectContaining({ name: 'Marta Ilves' })]),
      },
    });
    const { storyId } = await saveStory(db, makeInput(dam()));
    const again = {
      ok: true,
      article: dam({ url: 'https://ledger.example/b', aliases: [dam().url] }),
    };
    expect(await readReturned(db, again)).toMatchObject({ storyId });
  });

  it('takes a page that does not look like an article where that page is wanted', async () => {
    const db = openDatabase();
    const doubtful = {
      ok: false,
      reason: 'not-news',
      title: 'Orvane dam',
      url: dam().url,
      article: dam(),
    };
    const stateWith = async (anyway: boolean | string) =>
      (await readReturned(db, doubtful, anyway)).state;
    expect(await stateWith(false)).toBe('not-article');
    expect(await stateWith('https://ledger.example/elsewhere')).toBe('not-article');
    expect(await stateWith(dam().url)).toBe('article');
    expect(await stateWith(true)).toBe('article');
  });

  it('tells what to look up by before the actors are found, and names it afterwards', async () => {
    let asked: LookUp | undefined;
    let named = false;
    const reading = await readReturned(
      openDatabase(),
      { ok: true, article: dam() },
      false,
      (lookUp) => {
        asked = lookUp;
        void lookUp.naming().then(() => {
          named = true;
        });
        expect(named).toBe(false);
      },
    );
    if (reading.state !== 'article' || !asked) throw new Error('no article was read');
    expect(await asked.naming()).toEqual(reading.signature.terms);
    const terms = (signature: LookUp['signature']) =>
      signature.terms.map(({ term, weight }) => ({ term, weight }));
    expect(terms(asked.signature)).toEqual(terms(reading.signature));
    expect(asked.signature.profile).toEqual(reading.signature.profile);
    expect(asked.urls).toEqual([dam().url]);
    const ilves = (all: LookUp['signature']['terms']) => all.find(({ term }) => term === '@ilves');
    expect(ilves(asked.signature.terms)?.spelling).toBe('Governor Marta Ilves');
    expect(ilves(reading.signature.terms)?.spelling).toBe('Marta Ilves');
  });

  it('finds the actors of an article whose library does not answer', async () => {
    const reading = await readReturned(
      openDatabase(),
      { ok: true, article: dam() },
      false,
      // Nobody asks for the names.
      () => {},
    );
    if (reading.state !== 'article') throw new Error('no article was read');
    expect(reading.actors.actors.map(({ name }) => name)).toContain('Marta Ilves');
  });

  it('takes what does not look like an article when the reader wants it or has saved it', async () => {
    const db = openDatabase();
    const doubtful = { ok: false, reason: 'not-news', title: 'x', url: dam().url, article: dam() };
    const none = { state: 'not-article', reason: 'not-news', hasText: true };
    expect(await readReturned(db, doubtful)).toMatchObject(none);
    expect(await readReturned(db, doubtful, true)).toMatchObject({ state: 'article' });
    await saveStory(db, makeInput(dam()));
    expect(await readReturned(db, doubtful)).toMatchObject({ state: 'article' });
    const front = { ...doubtful, reason: 'front-page' };
    expect(await readReturned(db, front, true)).toMatchObject({ hasText: false });
  });

  it.each([[null], [{ ok: true }], [{ ok: true, article: { ...dam(), url: 'javascript:x' } }]])(
    'refuses what no reader returns: %j',
    async (returned) => {
      await expect(readReturned(openDatabase(), returned)).rejects.toThrow();
    },
  );
});
