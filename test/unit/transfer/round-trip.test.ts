import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { derive } from '../../../lib/background/derive';
import { importEntries } from '../../../lib/background/import-entries';
import type { Database } from '../../../lib/store/database';
import { checkIndex } from '../../../lib/store/index/check-index';
import { batches, withMovedIds } from '../../../lib/transfer/batches';
import { libraryEntries } from '../../../lib/transfer/library-entries';
import { writeLibraryFile } from '../../../lib/transfer/library-file';
import { openImportFile } from '../../../lib/transfer/open-import-file';
import { makeDerived } from '../store/make-input';
import { contents, openDatabase } from '../store/open-database';
import { fillLibrary, owned } from './full-library';

vi.mock('../../../lib/background/derive', () => ({ derive: vi.fn() }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(derive).mockImplementation(async () => makeDerived({ version: 1_000 }));
});

const exported = (db: Database) => writeLibraryFile(libraryEntries(db), new Date(0));

/** What a page does with a file; answers how many stories were new and how many known. */
async function importFile(db: Database, file: Blob) {
  const opened = await openImportFile(file);
  if (!opened.ok) throw new Error(opened.fault);
  const moved = new Map<string, string>();
  const counts = { added: 0, known: 0, refused: 0 };
  for await (const { entries } of batches(opened.entries)) {
    // The batch that starts the analysis is left out: a test must know when it runs.
    const sent = entries.map((entry) => withMovedIds(entry, moved));
    const outcome = await importEntries(db, JSON.parse(JSON.stringify(sent)), false);
    if (!outcome.ok) throw new Error(outcome.detail);
    for (const [theirs, ours] of outcome.moved) moved.set(theirs, ours);
    for (const name of ['added', 'known', 'refused'] as const) counts[name] += outcome[name];
  }
  return counts;
}

describe('a library that is exported', () => {
  it('comes back into an empty one as it was', async () => {
    const [there, here] = [openDatabase(), openDatabase()];
    await fillLibrary(there);
    const before = await owned(there);
    for (const rows of Object.values(before)) expect(rows).not.toEqual([]);
    expect(await importFile(here, await exported(there))).toEqual({
      added: 4,
      known: 0,
      refused: 0,
    });
    expect(await owned(here)).toEqual(before);
  });

  it('brings its storylines along, the machine’s own too', async () => {
    const [there, here] = [openDatabase(), openDatabase()];
    await fillLibrary(there);
    const storylines = async (db: Database) =>
      (await db.signatures.orderBy('storyId').toArray()).map(({ storyId, storyline }) => [
        storyId,
        storyline,
      ]);
    await importFile(here, await exported(there));
    expect(await storylines(here)).toEqual(await storylines(there));
  });

  it('holds nothing that is derived', async () => {
    const db = openDatabase();
    await fillLibrary(db);
    const stream = (await exported(db)).stream().pipeThrough(new DecompressionStream('gzip'));
    const text = await new Response(stream).text();
    expect(text.split('\n')[0]).toBe(
      '{"format":"backstory-library","version":1,"exportedAt":"1970-01-01T00:00:00.000Z"}',
    );
    expect(text).not.toMatch(/"(?:mentions|salience|signature|postings|searchable)"/);
  });

  it('leaves what is derived to the re-analysis, and an index without a fault', async () => {
    const [there, here] = [openDatabase(), openDatabase()];
    await fillLibrary(there);
    await importFile(here, await exported(there));
    expect(await here.analyses.where('version').equals(0).count()).toBe(3);
    expect(Object.values(await checkIndex(here)).flat()).toEqual([]);
    await importEntries(here, [], true);
    await vi.waitFor(async () => expect(await here.mentions.count()).toBe(3));
    await vi.waitFor(async () =>
      expect(await here.analyses.where('version').equals(0).count()).toBe(0),
    );
    expect(Object.values(await checkIndex(here)).flat()).toEqual([]);
  });

  it('changes nothing when it comes back into itself, or comes twice', async () => {
    const [there, here] = [openDatabase(), openDatabase()];
    await fillLibrary(there);
    const file = await exported(there);
    const before = await contents(there);
    expect(await importFile(there, file)).toMatchObject({ added: 0, known: 4 });
    expect(await contents(there)).toEqual(before);
    await importFile(here, file);
    const once = await contents(here);
    await importFile(here, file);
    expect(await contents(here)).toEqual(once);
  });

  it('brings back what was deleted since, and takes it out of the trash', async () => {
    const db = openDatabase();
    const [first] = await fillLibrary(db);
    const file = await exported(db);
    const { deleteStory } = await import('../../../lib/store/delete-story');
    const before = await owned(db);
    await deleteStory(db, first!, 8_000);
    await importFile(db, file);
    expect(await owned(db)).toEqual(before);
  });

  it('names stories in edits by the ids they have here', async () => {
    const [there, here] = [openDatabase(), openDatabase()];
    const theirs = await fillLibrary(there);
    const ours = await fillLibrary(here);
    await here.actorEdits.clear();
    await importFile(here, await exported(there));
    expect(await here.stories.count()).toBe(3);
    expect(theirs[2]).not.toBe(ours[2]);
    expect(await here.actorEdits.get('e2')).toMatchObject({ storyIds: [ours[2]] });
  });

  it('may be of more stories than are read or sent at a time', async () => {
    const [there, here] = [openDatabase(), openDatabase()];
    const links = Array.from({ length: 120 }, (_, n) => `https://ledger.example/${n}`);
    await importFile(there, new Blob([links.join('\n')]));
    expect(await there.stories.count()).toBe(120);
    await importFile(here, await exported(there));
    expect(await owned(here)).toEqual(await owned(there));
  });
});
