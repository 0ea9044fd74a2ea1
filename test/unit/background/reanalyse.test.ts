import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { ANALYSIS_VERSION } from '../../../lib/actors/analysis-version';
import { derive } from '../../../lib/background/derive';
import { reanalyse, reanalyseStory } from '../../../lib/background/reanalyse';
import { reanalysisProgress } from '../../../lib/reanalysis-progress';
import { saveStory } from '../../../lib/store/save-story';
import { makeArticle, makeDerived, makeInput } from '../store/make-input';
import { openDatabase } from '../store/open-database';

vi.mock('../../../lib/background/derive', () => ({ derive: vi.fn() }));

const better = () => makeDerived({ version: ANALYSIS_VERSION, mentions: [] });

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(derive).mockImplementation(async () => better());
});
afterEach(() => vi.mocked(derive).mockReset());

async function outdatedLibrary(stories: number) {
  const db = openDatabase();
  for (let n = 0; n < stories; n++) {
    const article = makeArticle({ url: `https://ledger.example/${n}` });
    await saveStory(
      db,
      makeInput(article, { derived: makeDerived({ version: ANALYSIS_VERSION - 1 }) }),
    );
  }
  return db;
}

const outdated = (db: ReturnType<typeof openDatabase>) =>
  db.analyses.where('version').below(ANALYSIS_VERSION).count();

describe('reanalyse', () => {
  it('brings every outdated analysis up to date and keeps storylines', async () => {
    const db = await outdatedLibrary(23);
    const before = (await db.signatures.toArray()).map(({ storyId, storyline }) => [
      storyId,
      storyline,
    ]);
    await reanalyse(db);
    expect(await outdated(db)).toBe(0);
    expect(await db.mentions.count()).toBe(0);
    const after = (await db.signatures.toArray()).map(({ storyId, storyline }) => [
      storyId,
      storyline,
    ]);
    expect(after.sort()).toEqual(before.sort());
  });

  it('tells how far it has come, with what is imported meanwhile', async () => {
    const db = await outdatedLibrary(12);
    const told: unknown[] = [];
    const unwatch = reanalysisProgress.watch((progress) => told.push(progress));
    let calls = 0;
    vi.mocked(derive).mockImplementation(async () => {
      if (++calls === 5) {
        const derived = makeDerived({ version: ANALYSIS_VERSION - 1 });
        for (let n = 0; n < 9; n++)
          await saveStory(
            db,
            makeInput(makeArticle({ url: `https://ledger.example/later-${n}` }), { derived }),
          );
      }
      return better();
    });
    await reanalyse(db);
    unwatch();
    expect(await outdated(db)).toBe(0);
    expect(told).toEqual([
      { done: 0, total: 12 },
      { done: 10, total: 20 },
      { done: 20, total: 21 },
      null,
    ]);
  });

  it('goes on where it stopped when it was cut off', async () => {
    const db = await outdatedLibrary(15);
    let calls = 0;
    vi.mocked(derive).mockImplementation(async () => {
      if (++calls === 8) throw new Error('the worker died');
      return better();
    });
    await expect(reanalyse(db)).rejects.toThrow('the worker died');
    expect(await outdated(db)).toBe(8);
    await reanalyse(db);
    expect(await outdated(db)).toBe(0);
  });

  it('lets a newer text stand that was saved while it worked', async () => {
    const db = await outdatedLibrary(1);
    const [story] = await db.stories.toArray();
    vi.mocked(derive).mockImplementation(async () => {
      const newer = makeArticle({ url: story!.url, title: 'Newer' });
      const derived = makeDerived({ version: ANALYSIS_VERSION });
      await saveStory(db, makeInput(newer, { now: 9_000, derived }));
      return better();
    });
    await reanalyseStory(db, story!.id);
    expect(await db.mentions.count()).toBe(1);
  });
});
