import { IN_TITLE } from './search-terms';
import type { WordForm } from './word-forms';

/** What the words of a query make of every story, by its number. */
export interface WordScores {
  /** Sum over the words found of how rare each is and how much the story uses it. */
  scores: Float32Array;
  /** How many of the words each story holds, and holds in its title. */
  held: Uint8Array;
  inTitle: Uint8Array;
}

/** A word in the title counts this much on top, against 1 for one that stands there once. */
const TITLE = 0.8;
/** Each doubling of a word's uses adds this. */
const USE = 0.25;

/**
 * Scores every story that holds a word of a query.
 * @param words the forms of each word
 * @param size one more than the highest story number, and about how many stories there are
 */
export function scoreWords(words: readonly (readonly WordForm[])[], size: number): WordScores {
  const all: WordScores = {
    scores: new Float32Array(size),
    held: new Uint8Array(size),
    inTitle: new Uint8Array(size),
  };
  const best = new Float32Array(size);
  for (const forms of words) {
    const titled = new Uint8Array(size);
    best.fill(0);
    let holders = 0;
    for (const { found, weight } of forms) {
      const { numbers, weights } = found.postings;
      for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at]!;
        const use = weights[at]!;
        const title = (use & IN_TITLE) > 0;
        if (best[number] === 0) holders++;
        if (title) titled[number] = 1;
        const score = weight * (1 + USE * Math.log2(use & ~IN_TITLE) + (title ? TITLE : 0));
        if (score > best[number]!) best[number] = score;
      }
    }
    addWord(all, best, titled, Math.log(1 + size / Math.max(1, holders)));
  }
  return all;
}

function addWord(
  { scores, held, inTitle }: WordScores,
  best: Float32Array,
  titled: Uint8Array,
  rarity: number,
): void {
  for (let number = 0; number < best.length; number++) {
    if (best[number] === 0) continue;
    scores[number]! += rarity * best[number]!;
    held[number]!++;
    inTitle[number]! += titled[number]!;
  }
}
