import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { storage } from 'wxt/utils/storage';
import { derive } from '../../../lib/background/derive';
import type { Database } from '../../../lib/store/database';
import { checkIndex } from '../../../lib/store/index/check-index';
import { makeArticle, makeDerived } from '../store/make-input';
import { openDatabase } from '../store/open-database';

vi.mock('../../../lib/background/derive', () => ({ derive: vi.fn() }));
// Menus need a browser; they are tested in one.
vi.mock('../../../entrypoints/background/menus', () => ({ makeMenus: async () => {} }));

const SOUND = { stories: [], orphans: [], strays: [], strayWords: [] };

/** The background as a new worker has it: nothing in memory. */
async function newWorker() {
  vi.resetModules();
  const { derive: mocked } = await import('../../../lib/background/derive');
  vi.mocked(mocked).mockImplementation(async (story) => {
    derived.push(story.title);
    if (dies) throw new Error('the worker died');
    return makeDerived();
  });
  const { chores } = await import('../../../entrypoints/background/alarms');
  const { listenToUpdates } = await import('../../../entrypoints/background/updates');
  const { saveDerived } = await import('../../../lib/background/save-article');
  return {
    chores,
    listenToUpdates,
    save: (n: number) =>
      saveDerived(db, makeArticle({ url: `https://ledger.example/${n}` }), makeDerived()),
  };
}

const mark = () => storage.getItem<boolean>('local:writeOpen');
/** What was set going behind a save is over. */
const settled = () => vi.waitFor(async () => expect(await mark()).toBe(false));

let db: Database;
let derived: string[];
let dies: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.mocked(derive).mockReset();
  derived = [];
  dies = false;
  db = openDatabase();
  const { save } = await newWorker();
  for (let n = 0; n < 3; n++) await save(n);
  await settled();
  await db.postings.clear();
  expect(Object.values(await checkIndex(db)).flat()).toHaveLength(3);
});

describe('the chores of the background', () => {
  it('leave the index alone when all ended well', async () => {
    await (await newWorker()).chores(db);
    expect(derived).toEqual([]);
  });

  it('check and mend it once after an end in the middle of a write', async () => {
    await storage.setItem('local:writeOpen', true);
    const worker = await newWorker();
    // A save that ends well must not wipe out the trace.
    await worker.save(7);
    await settled();
    await worker.chores(db);
    expect(await checkIndex(db)).toEqual(SOUND);
    expect(derived).toHaveLength(3);
    await db.postings.clear();
    await (await newWorker()).chores(db);
    expect(derived).toHaveLength(3);
  });

  it('do so after an update, and in the next worker when one dies over it', async () => {
    dies = true;
    (await newWorker()).listenToUpdates(db);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    await vi.waitFor(() => expect(derived).toHaveLength(1));
    dies = false;
    await (await newWorker()).chores(db);
    expect(await checkIndex(db)).toEqual(SOUND);
  });

  it('do not after an install', async () => {
    vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    const worker = await newWorker();
    worker.listenToUpdates(db);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    await worker.chores(db);
    expect(derived).toEqual([]);
  });
});

describe('the mark of a write', () => {
  it('stands while a story is written, and no longer', async () => {
    const seen: Promise<boolean | null>[] = [];
    db.stories.hook('creating', () => void seen.push(mark()));
    await (await newWorker()).save(7);
    expect(await Promise.all(seen)).toEqual([true]);
    await settled();
  });

  it('keeps no story from being saved when it cannot be written', async () => {
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    expect(await (await newWorker()).save(7)).toMatchObject({ ok: true, change: 'created' });
    full.mockRestore();
  });

  it('goes when a write fails', async () => {
    db.close();
    expect(await (await newWorker()).save(7)).toMatchObject({ ok: false });
    await settled();
  });
});
