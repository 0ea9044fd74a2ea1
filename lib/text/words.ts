import { classAt, DIGIT, isLetterClass, isWordClass, MARK, UNCASED, UPPER } from './char-class';
import { hasUnspacedScript } from './script';

export interface Word {
  /** As spelt in the text. */
  text: string;
  /** UTF-16 offset into the text. */
  start: number;
  end: number;
}

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text in order: letters and digits; marks belong to the letter before (Devanagari,
 * Arabic vowels). An apostrophe, a point or a comma inside joins only what readers take as one
 * word: o'clock, U.S., 3.5, 1,200. Scripts without spaces are cut by `Intl.Segmenter`; a hyphen
 * parts words ("Franco-German" gives two), since outlets differ in setting it.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    const end = isLetterClass(kind)
      ? letterWordEnd(text, at)
      : kind === DIGIT
        ? numberWordEnd(text, at)
        : at;
    if (end === at) {
      at += width(text, at);
      continue;
    }
    const word = text.slice(at, end);
    if (hasUnspacedScript(word)) segmentInto(found, word, at);
    else found.push({ text: word, start: at, end });
    at = end;
  }
  return found;
}

const width = (text: string, at: number) => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** Where a run of characters of the classes from `least` to `most` ends. */
function runEnd(text: string, from: number, least: number, most: number): number {
  let at = from;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind < least || kind > most) break;
    at += width(text, at);
  }
  return at;
}

const letterRunEnd = (text: string, from: number) => runEnd(text, from, UPPER, UNCASED);
const digitRunEnd = (text: string, from: number) => runEnd(text, from, DIGIT, DIGIT);
const wordRunEnd = (text: string, from: number) => runEnd(text, from, UPPER, MARK);

/** "o'clock", "d’Ivoire", "G7". */
function letterWordEnd(text: string, from: number): number {
  let end = wordRunEnd(text, from);
  while ((text[end] === "'" || text[end] === '’') && isLetterClass(classAt(text, end + 1)))
    end = wordRunEnd(text, end + 1);
  return end;
}

/** "3.5", "1,200", "4th". */
function numberWordEnd(text: string, from: number): number {
  let end = digitRunEnd(text, from);
  while ((text[end] === '.' || text[end] === ',') && classAt(text, end + 1) === DIGIT)
    end = digitRunEnd(text, end + 1);
  return letterRunEnd(text, end);
}

/**
 * Runs of letters, digits, marks and the joining characters given, for names: "AT&T's" is one with
 * `&'`.
 */
export function wordRuns(text: string, joining = ''): string[] {
  const runs: string[] = [];
  const belongs = (at: number) => isWordClass(classAt(text, at)) || joining.includes(text[at]!);
  for (let at = 0; at < text.length; ) {
    const start = at;
    while (at < text.length && belongs(at)) at += width(text, at);
    if (at > start) runs.push(text.slice(start, at));
    else at += width(text, at);
  }
  return runs;
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
