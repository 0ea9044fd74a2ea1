import { fold } from '../text/fold';
import { type Word, words } from '../text/words';

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

/** A capital, or a letter of a script that has none. */
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const CLAUSE_END = /[.!?;:…。！？；：\n]/u;
/** What letters without spaces make words of even when they are one character long. */
const SHORT_WORD = /^[\p{Script=Han}\p{Script=Hangul}]/u;

/**
 * The words of a text that may tell what it is about: single letters are left out, and numbers
 * that a converter has torn apart ("4. 6 magnitude") are made whole.
 */
export function readTokens(text: string, stem: (word: string) => string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const all = words(text);
  for (let at = 0; at < all.length; at++) {
    const word = all[at]!;
    const next = all[at + 1];
    const torn = next && isTorn(text, word, next);
    const spelt = torn ? `${word.text}.${next.text}` : word.text;
    if (spelt.length < 2 && !SHORT_WORD.test(spelt)) continue;
    const number = /^\p{N}/u.test(spelt);
    tokens.push({
      text: spelt.replace(/['’]s$/, ''),
      start: word.start,
      folded: fold(spelt),
      stem: number ? fold(spelt) : stem(spelt),
      position: at,
      kind: number ? 'number' : CAPITAL.test(spelt) ? 'capital' : 'common',
      follows: tokens.length > 0 && !CLAUSE_END.test(text.slice(end, word.start)),
    });
    if (torn) at++;
    end = torn ? next.end : word.end;
  }
  return tokens;
}

function isTorn(text: string, word: Word, next: Word): boolean {
  return (
    /^\p{N}{1,3}$/u.test(word.text) &&
    /^\p{N}{1,2}\p{L}*$/u.test(next.text) &&
    text.slice(word.end, next.start) === '. '
  );
}
