import { classAt, startsDigit, UNCASED, UPPER } from '../text/char-class';
import { fold } from '../text/fold';
import type { Word } from '../text/words';

/** A word of a text as the channels see it. */
export interface Token {
  /** As spelt, without a possessive ending. */
  text: string;
  /** UTF-16 offset into the text. */
  start: number;
  folded: string;
  stem: string;
  /** Its place among the words of its part, from 0. */
  position: number;
  kind: 'common' | 'capital' | 'number';
  /** Whether it follows the token before it within one clause. */
  follows: boolean;
}

const CLAUSE_END = /[.!?;:…。！？；：\n]/;
/** What letters without spaces make words of even when they are one character long. */
const SHORT_WORD =
  /^[\u1100-\u11ff\u3005-\u3007\u3131-\u318e\u3400-\u9fff\uac00-\ud7ff\uf900-\ufaff]/;

/**
 * The words of a text that may tell what it is about: single letters are left out, and numbers
 * that a converter has torn apart ("4. 6 magnitude") are made whole.
 * @param all the words of the text
 */
export function readTokens(
  text: string,
  all: readonly Word[],
  stem: (word: string) => string,
): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  // Half of a text's words are repeated in it.
  const known = new Map<string, Spelt>();
  for (let at = 0; at < all.length; at++) {
    const word = all[at]!;
    const next = all[at + 1];
    const torn = next && isTorn(text, word, next);
    const spelt = torn ? `${word.text}.${next.text}` : word.text;
    if (spelt.length < 2 && !SHORT_WORD.test(spelt)) continue;
    let described = known.get(spelt);
    if (described === undefined) {
      described = describe(spelt, stem);
      known.set(spelt, described);
    }
    tokens.push({
      text: described.text,
      start: word.start,
      folded: described.folded,
      stem: described.stem,
      kind: described.kind,
      position: at,
      follows: tokens.length > 0 && isOneClause(text, end, word.start),
    });
    if (torn) at++;
    end = torn ? next.end : word.end;
  }
  return tokens;
}

type Spelt = Pick<Token, 'text' | 'folded' | 'stem' | 'kind'>;

function describe(spelt: string, stem: (word: string) => string): Spelt {
  const number = startsDigit(spelt);
  return {
    text: spelt.replace(/['’]s$/, ''),
    folded: fold(spelt),
    stem: number ? fold(spelt) : stem(spelt),
    kind: number ? 'number' : isCapital(spelt) ? 'capital' : 'common',
  };
}

/** A capital, or a letter of a script that has none. */
function isCapital(word: string): boolean {
  const kind = classAt(word, 0);
  return kind === UPPER || kind === UNCASED;
}

function isOneClause(text: string, end: number, start: number): boolean {
  // Between most words there is one space: the pattern need not see it.
  return (start === end + 1 && text[end] === ' ') || !CLAUSE_END.test(text.slice(end, start));
}

function isTorn(text: string, word: Word, next: Word): boolean {
  return (
    text.slice(word.end, next.start) === '. ' &&
    /^\d{1,3}$/.test(word.text) &&
    /^\d{1,2}[^\d.,]*$/.test(next.text)
  );
}
