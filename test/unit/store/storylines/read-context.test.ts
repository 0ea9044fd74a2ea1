import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { readContext } from '../../../../lib/store/storylines/read-context';
import { sampleSignature } from '../../related/sample';
import { emptyLibrary, type SampleStory, save } from '../library';

const DAM: SampleStory = {
  id: 'dam',
  title: 'Orvane dam cracks after week of rain',
  text: 'Engineers found cracks in the Orvane dam on Monday. Governor Marta Ilves ordered people below it to leave.',
  published: '2026-03-02',
};
const LATER: SampleStory = {
  id: 'dam-later',
  title: 'Villagers return below Orvane dam',
  text: 'People from below the Orvane dam went home on Friday, Governor Marta Ilves said. Engineers had filled the cracks.',
  published: '2026-03-06',
};
const signature = sampleSignature(LATER);
const named = signature.terms.map((term) => ({ ...term, spelling: `${term.spelling} (named)` }));

describe('readContext', () => {
  it('asks for the names when the stories are asked for, and gives them in its reasons', async () => {
    const db = emptyLibrary();
    await save(db, DAM);
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    let last: IDBRequest | undefined;
    let state: string | undefined;
    const naming = async () => {
      last = get.mock.results.at(-1)?.value as IDBRequest;
      state = last.readyState;
      return named;
    };
    const context = await readContext(db, { signature, naming }, 3);
    get.mockRestore();
    expect(state).toBe('pending');
    expect(last?.result).toMatchObject({ id: 'dam' });
    const [story] = [...context.storyline, ...context.others];
    expect(story?.story.id).toBe('dam');
    expect(JSON.stringify(story?.reasons)).toContain('(named)');
  });

  it('tells an empty library from one that has nothing related', async () => {
    const db = emptyLibrary();
    const naming = async () => named;
    const count = vi.spyOn(IDBObjectStore.prototype, 'count');
    expect((await readContext(db, { signature, naming }, 3)).isLibraryEmpty).toBe(true);
    await save(db, { ...DAM, title: 'Chess', text: 'Ruvan Keth won the chess title in Belmora.' });
    const context = await readContext(db, { signature, naming }, 3);
    expect([context.others, context.storyline]).toEqual([[], []]);
    expect(context.isLibraryEmpty).toBe(false);
    // Which takes as long as the library is large.
    expect(count).not.toHaveBeenCalled();
  });

  it('fails when the names cannot be found', async () => {
    const db = emptyLibrary();
    const naming = () => Promise.reject(new Error('no model'));
    await expect(readContext(db, { signature, naming }, 3)).rejects.toThrow('no model');
  });
});
