import { describe, expect, it } from 'vitest';
import { editActors, undoActorEdit } from '../../../lib/store/actors/edit-actors';
import { readDossier } from '../../../lib/store/actors/read-dossier';
import type { Database } from '../../../lib/store/database';
import { saveStory } from '../../../lib/store/save-story';
import { makeArticle, makeDerived, makeInput } from './make-input';
import { openDatabase } from './open-database';

const CHEN = 'PER:wei chen';

/** Saves a story that names people; each with a role and one quotation. */
async function saveNaming(db: Database, n: number, names: string[], published: string) {
  const text = names.map((name) => `“It is so,” said ${name}, minister number ${n}.`).join(' ');
  const derived = makeDerived({
    actors: {
      actors: names.map((name) => ({
        name,
        type: 'PER',
        aliases: [],
        roles: [{ text: `minister number ${n}`, start: 0, end: 1 }],
        salience: 1,
        count: 1,
      })),
      mentions: [],
      quotes: [{ start: 0, end: 11, speaker: null, actor: 0 }],
      statements: [],
    },
    mentions: names.map((name, at) => ({
      key: `PER:${name.toLowerCase()}`,
      at,
      name,
      type: 'PER' as const,
      count: 1,
      salience: 1,
    })),
  });
  const url = `https://ledger.example/${n}`;
  const article = makeArticle({ url, published, blocks: [{ kind: 'paragraph', text }] });
  return (await saveStory(db, makeInput(article, { derived }))).storyId;
}

describe('readDossier', () => {
  it('gathers stories, roles by date, quotes and co-actors of one actor', async () => {
    const db = openDatabase();
    await saveNaming(db, 1, ['Wei Chen', 'Ilse Brandvik'], '2026-01-01');
    await saveNaming(db, 2, ['Wei Chen'], '2026-03-01');
    await saveNaming(db, 3, ['Ilse Brandvik'], '2026-02-01');
    const dossier = await readDossier(db, CHEN);
    expect(dossier).toMatchObject({ name: 'Wei Chen', type: 'PER', stories: 2 });
    expect(dossier?.entries.map(({ roles }) => roles[0]?.text)).toEqual([
      'minister number 2',
      'minister number 1',
    ]);
    expect(dossier?.entries[0]?.quotes[0]?.text).toBe('“It is so,”');
    expect(dossier?.coActors).toEqual([
      { actor: 'PER:ilse brandvik', name: 'Ilse Brandvik', type: 'PER', stories: 1 },
    ]);
    expect(await readDossier(db, 'PER:nobody')).toBeUndefined();
  });

  it('does not take two people of one surname for one', async () => {
    const db = openDatabase();
    await saveNaming(db, 1, ['Chen'], '2026-01-01');
    await saveNaming(db, 2, ['Chen'], '2026-01-02');
    const actors = (await db.mentions.toArray()).map(({ actor }) => actor);
    expect(new Set(actors).size).toBe(2);
  });
});

describe('editActors', () => {
  it('merges namesakes, in stories saved later too, and takes it back', async () => {
    const db = openDatabase();
    await saveNaming(db, 1, ['Wei Chen'], '2026-01-01');
    await saveNaming(db, 2, ['W. Chen'], '2026-01-02');
    await editActors(db, {
      id: 'e',
      createdAt: 1,
      kind: 'merge',
      actor: 'PER:w. chen',
      into: CHEN,
    });
    await saveNaming(db, 3, ['W. Chen'], '2026-01-03');
    expect((await readDossier(db, CHEN))?.stories).toBe(3);
    expect((await readDossier(db, CHEN))?.aliases).toContain('Wei Chen');
    await undoActorEdit(db, 'e');
    expect((await readDossier(db, CHEN))?.stories).toBe(1);
    expect((await readDossier(db, 'PER:w. chen'))?.stories).toBe(2);
  });

  it('splits homonyms by story, and takes it back', async () => {
    const db = openDatabase();
    await saveNaming(db, 1, ['Wei Chen'], '2026-01-01');
    const other = await saveNaming(db, 2, ['Wei Chen'], '2026-01-02');
    await editActors(db, { id: 's', createdAt: 1, kind: 'split', actor: CHEN, storyIds: [other] });
    expect((await readDossier(db, CHEN))?.stories).toBe(1);
    expect((await readDossier(db, `${CHEN}#s`))?.stories).toBe(1);
    await undoActorEdit(db, 's');
    expect((await readDossier(db, CHEN))?.stories).toBe(2);
  });

  it('survives merges in a circle', async () => {
    const db = openDatabase();
    await saveNaming(db, 1, ['Wei Chen'], '2026-01-01');
    await editActors(db, { id: 'a', createdAt: 1, kind: 'merge', actor: CHEN, into: 'PER:x y' });
    await editActors(db, { id: 'b', createdAt: 2, kind: 'merge', actor: 'PER:x y', into: CHEN });
    expect(await db.mentions.count()).toBe(1);
  });
});
