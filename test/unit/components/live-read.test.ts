import { describe, expect, it, vi } from 'vitest';
import { type Live, LiveRead } from '../../../components/live-read';
import { saveStory } from '../../../lib/store/save-story';
import { makeArticle, makeInput } from '../store/make-input';
import { openDatabase } from '../store/open-database';

describe('LiveRead', () => {
  it('begins before anybody listens, and goes on until it is ended', async () => {
    const db = openDatabase();
    const read = new LiveRead(() => db.stories.count());
    await read.first;
    const heard: Live<number>[] = [];
    const end = read.listen((live) => heard.push(live));
    expect(heard).toEqual([{ state: 'ready', value: 0 }]);
    await saveStory(db, makeInput(makeArticle()));
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ state: 'ready', value: 1 }));
    end();
    const before = heard.length;
    await saveStory(db, makeInput(makeArticle({ url: 'https://ledger.example/second' })));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toHaveLength(before);
  });

  it('tells of a failure as of an answer', async () => {
    const error = new Error('no library');
    const read = new LiveRead(() => Promise.reject(error));
    await read.first;
    const heard: Live<never>[] = [];
    read.listen((live) => heard.push(live));
    expect(heard).toEqual([{ state: 'failed', error }]);
  });

  it('past Dexie reads again whenever it is told of a change, the last one always', async () => {
    let change = () => {};
    let value = 0;
    let reads = 0;
    const end = vi.fn();
    const read = new LiveRead(
      async () => {
        const before = value;
        reads++;
        await new Promise((resolve) => setTimeout(resolve, 5));
        return before;
      },
      (changed) => {
        change = changed;
        return end;
      },
    );
    await read.first;
    const heard: Live<number>[] = [];
    const stop = read.listen((live) => heard.push(live));
    for (value = 1; value < 4; value++) change();
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ state: 'ready', value: 4 }));
    // Those in a row are read once.
    expect(reads).toBe(2);
    stop();
    expect(end).toHaveBeenCalledTimes(1);
    value = 5;
    change();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(heard.at(-1)).toEqual({ state: 'ready', value: 4 });
  });

  it.each([
    [200, [0, 1000, 2000]],
    [500, [0, 1500]],
  ])(
    'past Dexie rests the longer the longer a read takes, up to a second: %i ms',
    async (took, times) => {
      vi.useFakeTimers();
      let change = () => {};
      const reads: number[] = [];
      const begun = performance.now();
      const read = new LiveRead(
        async () => {
          reads.push(performance.now() - begun);
          await new Promise((resolve) => setTimeout(resolve, took));
        },
        (changed) => {
          change = changed;
          return () => {};
        },
      );
      const stop = read.listen(() => {});
      for (let tick = 0; tick < 280; tick++) {
        change();
        await vi.advanceTimersByTimeAsync(10);
      }
      stop();
      vi.useRealTimers();
      expect(reads).toEqual(times);
    },
  );

  it('goes on after a failure once something has changed', async () => {
    let change = () => {};
    let isBroken = true;
    const read = new LiveRead(
      () => (isBroken ? Promise.reject(new Error('no library')) : Promise.resolve(1)),
      (changed) => {
        change = changed;
        return () => {};
      },
    );
    await read.first;
    const heard: Live<number>[] = [];
    read.listen((live) => heard.push(live));
    expect(heard.at(-1)).toMatchObject({ state: 'failed' });
    isBroken = false;
    change();
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ state: 'ready', value: 1 }));
  });
});
