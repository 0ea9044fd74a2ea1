import { hasUnspacedScript } from './script';

export interface Word {
  /** As spelt in the text. */
  text: string;
  /** UTF-16 offset into the text. */
  start: number;
  end: number;
}

// Letters and digits; marks belong to the letter before (Devanagari, Arabic vowels). An apostrophe,
// a point or a comma inside joins only what readers take as one word: o'clock, U.S., 3.5, 1,200.
const WORD =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*\p{L}*/gu;

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text in order. Scripts without spaces are cut by `Intl.Segmenter`; a hyphen
 * parts words ("Franco-German" gives two), since outlets differ in setting it.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    if (hasUnspacedScript(match[0])) segmentInto(found, match[0], match.index);
    else found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function segmentInto(found: Word[], run: string, offset: number): void {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const part of segmenter.segment(run)) {
    if (part.isWordLike === false) continue;
    const start = offset + part.index;
    found.push({ text: part.segment, start, end: start + part.segment.length });
  }
}

/** Words read per minute by an adult, non-fiction, silent (Brysbaert 2019, meta-analysis: 238). */
const WORDS_PER_MINUTE = 238;
/** Characters per minute for scripts written without spaces (Trauzettel-Klosinski & Dietz 2012: Chinese 255, Japanese 357). */
const CHARACTERS_PER_MINUTE = 300;

/** Reading time in whole minutes, at least 1. */
export function readingMinutes(text: string): number {
  let unspaced = 0;
  let spaced = 0;
  for (const word of words(text)) {
    if (hasUnspacedScript(word.text)) unspaced += word.text.length;
    else spaced++;
  }
  return Math.max(1, Math.round(spaced / WORDS_PER_MINUTE + unspaced / CHARACTERS_PER_MINUTE));
}
