import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { Database } from '../../../lib/store/database';
import { onStoresChanged } from '../../../lib/store/on-stores-changed';
import { answer, getMany, readStores, type Stores } from '../../../lib/store/read-stores';
import { saveStory } from '../../../lib/store/save-story';
import { makeArticle, makeInput } from './make-input';
import { openDatabase } from './open-database';

const countStories = (stores: Stores) => answer(stores('stories').count());
const count = (db: Database) => readStores(db, ['stories'], countStories);

describe('readStores', () => {
  it('reads what was saved, with Dexie closed as with Dexie open', async () => {
    const db = openDatabase();
    await saveStory(db, makeInput(makeArticle()));
    expect(await count(db)).toBe(1);
    const again = openDatabase(db.name);
    expect(await count(again)).toBe(1);
    expect(again.isOpen()).toBe(false);
  });

  it('has a library made where there is none, as one of today', async () => {
    const db = openDatabase();
    expect(await count(db)).toBe(0);
    expect(db.isOpen()).toBe(true);
    await saveStory(db, makeInput(makeArticle()));
    expect(await count(db)).toBe(1);
  });

  it('has a library of an earlier version brought up to date first', async () => {
    const name = 'earlier';
    const earlier = new Dexie(name);
    earlier.version(0.5).stores({ stories: 'id' });
    await earlier.open();
    earlier.close();
    expect(await count(openDatabase(name))).toBe(0);
  });

  it('reads in the transaction it is called in what that has written', async () => {
    const db = openDatabase();
    const story = { ...makeArticle(), id: 'one' };
    const counted = db.transaction('rw', db.stories, async () => {
      await db.stories.put(story as never);
      const before = await count(db);
      await db.stories.delete('one');
      return [before, await count(db)];
    });
    expect(await counted).toEqual([1, 0]);
  });

  it('gives each record in the place of its key', async () => {
    const db = openDatabase();
    const { storyId } = await saveStory(db, makeInput(makeArticle()));
    const found = await readStores(db, ['stories'], (stores) =>
      getMany<{ id: string }>(stores('stories'), ['none', storyId]),
    );
    expect(found.map((each) => each?.id)).toEqual([undefined, storyId]);
  });

  it('is not in the way of one who deletes the library, and reads the next one', async () => {
    const db = openDatabase();
    await saveStory(db, makeInput(makeArticle()));
    const reader = new Database(db.name);
    expect(await count(reader)).toBe(1);
    await db.delete();
    expect(await count(reader)).toBe(0);
    reader.close();
  });

  it('fails where the request does', async () => {
    const db = openDatabase();
    const failing = readStores(db, ['stories'], (stores) => answer(stores('postings').count()));
    await expect(failing).rejects.toThrow();
  });
});

describe('onStoresChanged', () => {
  it('tells of changes to these stores of this library until it is ended', async () => {
    const db = openDatabase();
    const other = openDatabase();
    await Promise.all([db.open(), other.open()]);
    const told = vi.fn();
    const end = onStoresChanged(db, ['stories'], told);
    await saveStory(other, makeInput(makeArticle()));
    await db.notes.put({ storyId: 'one', text: 'x' } as never);
    expect(told).not.toHaveBeenCalled();
    await db.transaction('rw', db.stories, () => db.stories.put({ id: 'one' } as never));
    expect(told).toHaveBeenCalledTimes(1);
    end();
    await db.stories.delete('one');
    expect(told).toHaveBeenCalledTimes(1);
  });
});
