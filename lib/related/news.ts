import type { Span } from '../analysis';
import type { KnownTexts } from './known-texts';
import { namedRuns } from './named-runs';
import type { Rarity } from './rarity';

export type NewsKind = 'name' | 'number' | 'date' | 'quote' | 'word';

/** A piece of a sentence that was not read before, with what kind of news it is. */
export interface News extends Span {
  kind: NewsKind;
}

/** A word is news only when it is rarer than this: one in about twenty news stories. */
const TELLING = 3;
/** Of the telling words of a quote, this share must be unread for it to be a new one. */
const FRESH_QUOTE = 0.5;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** Dates as English sets them, ISO dates, and the figures of other languages ("3. März 2026"). */
const DATE = new RegExp(
  String.raw`\b(?:${MONTH}\.? \d{1,2}(?:, \d{4})?|\d{1,2} ${MONTH}(?: \d{4})?|\d{4}-\d\d-\d\d|\d{1,2}\. \p{L}{3,} \d{4}|(?:19|20)\d\d)\b`,
  'gu',
);
const QUOTE = /[“"„«][^“”"„«»]{12,}[”"“»]/gu;
const NUMBER = /[$€£]?\p{N}+(?:[.,]\p{N}+)*(?: ?%| (?:percent|million|billion))?/gu;

/**
 * The new names, numbers, dates, quotes and words of a sentence, in order and without overlaps;
 * offsets into the sentence.
 */
export function newsIn(sentence: string, known: KnownTexts, rarity: Rarity): News[] {
  const taken: News[] = [];
  const take = (kind: NewsKind, start: number, end: number) => {
    if (!taken.some((other) => start < other.end && other.start < end))
      taken.push({ kind, start, end });
  };
  const unread = (text: string) =>
    known.wordsOf(text).some(({ folded }) => !known.knowsWord(folded));
  for (const match of sentence.matchAll(DATE))
    if (unread(match[0])) take('date', match.index, match.index + match[0].length);
  for (const match of sentence.matchAll(QUOTE))
    if (isFreshQuote(match[0], known, rarity))
      take('quote', match.index, match.index + match[0].length);
  for (const run of namedRuns(sentence)) if (unread(run.text)) take('name', run.start, run.end);
  for (const match of sentence.matchAll(NUMBER))
    if (unread(match[0])) take('number', match.index, match.index + match[0].length);
  for (const word of known.wordsOf(sentence))
    if (!known.knows(word.stem) && rarity.ofWord(word.folded, word.stem) >= TELLING)
      take('word', word.start, word.end);
  return taken.sort((a, b) => a.start - b.start);
}

function isFreshQuote(quote: string, known: KnownTexts, rarity: Rarity): boolean {
  const telling = known
    .wordsOf(quote)
    .filter(({ folded, stem }) => rarity.ofWord(folded, stem) >= 1.5);
  const fresh = telling.filter(({ stem }) => !known.knows(stem));
  return telling.length > 0 && fresh.length / telling.length >= FRESH_QUOTE;
}
