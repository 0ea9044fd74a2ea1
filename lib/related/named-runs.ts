import type { Span } from '../analysis';
import { startsUpper } from '../text/char-class';
import { LETTERS } from '../text/letters';
import { splitSentences } from '../text/sentences';
import { type Word, wordRuns, words } from '../text/words';

/** A run of capitalised words: a likely name, as spelt in the text. */
export interface NamedRun extends Span {
  /** Without a possessive ending. */
  text: string;
  words: Word[];
}

/** Between two words of one name: a space, a hyphen, or the point of an initial. */
const JOINT = /^(?:[ \u00a0]+|[-‐‑]|\.[ \u00a0]?)$/;
const POSSESSIVE = /['’]s$/;
const LONGEST = 5;
const FOUR_LETTERS = new RegExp(`^[${LETTERS}]{4}`);

/**
 * Names in a text without any model: runs of capitalised words inside a sentence. A single
 * capitalised word that opens its sentence counts only when the text also spells it so elsewhere
 * inside a sentence, and a sentence in which nearly every word is capitalised (a headline) gives
 * no runs, since its capitals say nothing.
 * @param all the words of the text, where they are known
 */
export function namedRuns(text: string, all: readonly Word[] = words(text)): NamedRun[] {
  const runs: NamedRun[] = [];
  const openers: NamedRun[] = [];
  const seen = new Set<string>();
  let at = 0;
  for (const { start, end } of splitSentences(text)) {
    while (at < all.length && all[at]!.start < start) at++;
    const from = at;
    while (at < all.length && all[at]!.end <= end) at++;
    const sentence = all.slice(from, at);
    if (isHeadline(sentence)) continue;
    for (const run of runsOf(text, sentence)) {
      if (run.start === sentence[0]?.start && run.words.length === 1) {
        openers.push(run);
        continue;
      }
      runs.push(run);
      for (const word of run.words) seen.add(word.text);
    }
  }
  for (const run of openers) if (seen.has(run.text)) runs.push(run);
  return runs.sort((a, b) => a.start - b.start);
}

function isHeadline(sentence: readonly Word[]): boolean {
  const cased = sentence.filter((word) => FOUR_LETTERS.test(word.text));
  return cased.length > 3 && cased.every((word) => startsUpper(word.text));
}

function* runsOf(text: string, sentence: readonly Word[]): Generator<NamedRun> {
  let run: Word[] = [];
  for (const [index, word] of sentence.entries()) {
    const before = run.at(-1);
    const joined = before && JOINT.test(text.slice(before.end, word.start));
    const capital = startsUpper(word.text) && word.text !== 'I';
    // "the Tessaly's Arvid Lund": a possessive ends its name.
    const ended = before && POSSESSIVE.test(before.text);
    if (run.length > 0 && (!capital || !joined || ended || run.length === LONGEST)) {
      yield toRun(text, run);
      run = [];
    }
    // "The" and "A" that open a sentence are capitalised but name nobody.
    if (capital && !(index === 0 && word.text.length < 4)) run.push(word);
  }
  if (run.length > 0) yield toRun(text, run);
}

function toRun(text: string, run: readonly Word[]): NamedRun {
  const { start } = run[0]!;
  const named = text.slice(start, run.at(-1)!.end).replace(POSSESSIVE, '');
  return { start, end: start + named.length, text: named, words: [...run] };
}

/** A name without a leading article ("the Geysers" and "Geysers" are one), then its parts if any. */
export function nameForms(run: string): [string, ...string[]] {
  const name = run.replace(/^(?:the|an?) /i, '');
  const parts = wordRuns(name, "'’").filter((part) => part.length > 1);
  return parts.length > 1 ? [name, ...parts] : [name];
}
