import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { holds, phraseMatcher } from '../../../../lib/store/search/match-phrases';
import { searchStories } from '../../../../lib/store/search/search-stories';
import { searchWords } from '../../../../lib/store/search/search-terms';
import { type Growth, tendSearch } from '../../../../lib/store/search/tend-search';
import { pairsOf, pairsOfPhrase } from '../../../../lib/store/search/word-pairs';
import { emptyLibrary, save } from '../library';

const GROWTH: Growth = { recent: 4, fanIn: 3, stepBlocks: 2, blockBytes: 200 };
const STORIES = 120;
const WORDS = ['the', 'of', 'dam', 'was', 'new'];

/** Stories of few words in many orders, some in segments, some waiting for one. */
async function shuffledLibrary() {
  const db = emptyLibrary();
  const texts: string[] = [];
  for (let n = 0; n < STORIES; n++) {
    const text = Array.from({ length: 8 }, (_, at) => WORDS[(n * (at + 3) + at * at) % 5]).join(
      n % 2 ? ' ' : ', ',
    );
    texts.push(text);
    await save(db, { id: `s${n}`, title: `Story ${n}`, text });
    if (n === STORIES - 3) while (await tendSearch(db, GROWTH));
  }
  return { db, texts };
}

const holding = (texts: readonly string[], phrase: string) => {
  const matcher = phraseMatcher(searchWords(phrase));
  return texts.flatMap((text, n) =>
    holds({ title: `story ${n}`, text }, matcher) ? [`s${n}`] : [],
  );
};

const PHRASES = ['the dam', 'of the', 'was new dam', 'the the', 'new of was', 'dam of the new'];

describe('quoted phrases by pairs of words', () => {
  it('are found where they are, and nowhere else', async () => {
    const { db, texts } = await shuffledLibrary();
    const counts: number[] = [];
    for (const phrase of PHRASES) {
      const hits = await searchStories(db, `"${phrase}"`, 100);
      const expected = holding(texts, phrase);
      expect(hits.map(({ storyId }) => storyId).sort(), phrase).toEqual(expected.sort());
      counts.push(expected.length);
    }
    expect(counts.some((count) => count === 0)).toBe(true);
    expect(counts.some((count) => count > 3)).toBe(true);
  });

  it('are read for only where their words follow one another', async () => {
    const { db, texts } = await shuffledLibrary();
    const phrase = PHRASES.find((each) => holding(texts, each).length === 0)!;
    const reads = vi.spyOn(db.texts, 'bulkGet');
    await searchStories(db, `"${phrase}"`, 100);
    expect(reads.mock.calls.flatMap(([ids]) => ids)).toEqual([]);
  });

  it('are found while some stories were indexed without pairs', async () => {
    const { db, texts } = await shuffledLibrary();
    const ask = async () =>
      (await searchStories(db, '"the dam"', 100)).map(({ storyId }) => storyId).sort();
    const expected = holding(texts, 'the dam').sort();
    const waiting = (await db.searchRecent.toArray())[0]!;
    const { pairs: _, version: __, ...before } = waiting;
    await db.searchRecent.put(before);
    expect(await ask()).toEqual(expected);
    await db.searchRecent.put(waiting);
    await db.searchSegments.toCollection().modify({ version: 1 });
    await db.searchBlocks.filter(({ first }) => first.startsWith('\u0004')).delete();
    expect(await ask()).toEqual(expected);
  });
});

describe('pairsOf', () => {
  it('of a text holds those of every phrase in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { minLength: 2 }),
        fc.nat(),
        (words, from) => {
          const at = from % (words.length - 1);
          const pairs = pairsOf([words]);
          for (const bucket of pairsOfPhrase(words.slice(at, at + 3)))
            expect(pairs).toContain(bucket);
        },
      ),
    );
  });

  it('asks for none where words are not parted by spaces', () => {
    expect(pairsOfPhrase(['部长', '辞职'])).toEqual([]);
    expect(pairsOfPhrase(['dam'])).toEqual([]);
  });
});
