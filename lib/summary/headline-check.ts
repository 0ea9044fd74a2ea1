import type { Span } from '../analysis';
import { fold } from '../text/fold';
import { hasUnspacedScript } from '../text/script';
import { relatives } from './name-families';
import { findNumbers, type TextNumber } from './numbers/find-numbers';

/** A name or number of a headline that its text does not bear out. */
export interface Unsupported extends Span {
  text: string;
}

// A word of a headline, with the marks that belong to names: O'Hara, Jean-Luc, U.S., G7, F-35.
const TITLE_WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.-](?=[\p{L}\p{N}]))*/gu;

/**
 * The names and numbers of a headline that the text does not contain, in order: a sign that the
 * headline promises what the story does not hold. Only what is surely a name is looked at (in
 * headlines that capitalise every word, and in German, acronyms and words with inner capitals
 * alone); a name is borne out by any form of it, an acronym also by its words, a number also by
 * its rounding. Offsets into `title`. The outlet's name after a bar is passed over.
 * @param text all that the article says: its standfirst too, which often repeats the headline
 * @param language BCP 47, null for English
 */
export function checkHeadline(title: string, text: string, language: string | null): Unsupported[] {
  const headline = title.replace(/\s\|\s[^|]*$/, '');
  const known = new KnownNames(text);
  const names = namesOf(headline, language).filter(
    ({ start, end }) => !known.has(headline.slice(start, end)),
  );
  const inText = findNumbers(text, language);
  const numbers = findNumbers(headline, language).filter(
    (number) => countsSomething(number, headline) && !isBorneOut(number, inText, headline),
  );
  return [...names, ...numbers]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ text: title.slice(start, end), start, end }));
}

function namesOf(title: string, language: string | null): Span[] {
  // Scripts without capitals or spaces show no names.
  if (hasUnspacedScript(title)) return [];
  const words = [...title.matchAll(TITLE_WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    opens: /(?:^|[:.!?–—|«“"‘(]|\s-)\s*["'“‘«]?$/.test(title.slice(0, match.index)),
  }));
  const shouted = !/\p{Ll}/u.test(title);
  if (shouted) return [];
  const inside = words.filter(({ text, opens }) => !opens && text.length > 3);
  const capital = inside.filter(({ text }) => /^\p{Lu}/u.test(text));
  const everyWord = capital.length * 2 > inside.length && inside.length > 2;
  const sureOnly = everyWord || /^de\b/i.test(language ?? '');
  return words.filter(({ text, opens }) => {
    if (isAcronym(text) || /^\p{Lu}\p{L}*\p{Ll}\p{Lu}/u.test(text)) return true;
    // A word that opens the headline or a part of it is capitalised whatever it is.
    return !sureOnly && !opens && text.length > 2 && /^\p{Lu}\p{Ll}/u.test(text);
  });
}

function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(word) || /^\p{Lu}{1,4}-?\p{Nd}{1,3}$/u.test(word);
}

/** What a text names, for looking up names in any form. */
class KnownNames {
  readonly #words = new Set<string>();
  /** By the first three letters. */
  readonly #byStart = new Map<string, string[]>();
  readonly #joined: string;
  /** First letters of the words in order, without the little words between. */
  readonly #initials: string;

  constructor(text: string) {
    for (const match of text.matchAll(TITLE_WORD))
      for (const part of [match[0], ...match[0].split('-')]) this.#add(plain(part));
    this.#initials = [...text.matchAll(TITLE_WORD)]
      .filter(([word]) => !LITTLE.test(word))
      .map(([word]) => plain(word)[0] ?? '')
      .join('');
    this.#joined = plain(text);
  }

  #add(word: string): void {
    if (this.#words.has(word)) return;
    this.#words.add(word);
    const start = word.slice(0, 3);
    this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), word]);
  }

  has(name: string): boolean {
    const key = plain(name);
    if (this.#words.has(key) || (key.length > 3 && this.#joined.includes(key))) return true;
    const parts = name.split('-');
    if (parts.length > 1) return parts.every((part) => part.length < 3 || this.has(part));
    if ((this.#byStart.get(key.slice(0, 3)) ?? []).some((word) => isForm(key, word))) return true;
    for (const other of relatives(key))
      if (this.#words.has(other) || (other.length > 5 && this.#joined.includes(other))) return true;
    return key.length < 5 && this.#shortens(key);
  }

  /** "WHO" for "World Health Organization", "Utd" for "United", "TV" for "television". */
  #shortens(key: string): boolean {
    const spread = new RegExp(`^${[...key].join('.*')}`, 'u');
    for (const word of this.#words) if (spread.test(word)) return true;
    return key.length > 2 && this.#initials.includes(key);
  }
}

const LITTLE = /^(?:of|and|the|for|de|des|du|la|le|et|y|und|der|für|di|e|van|in|on|to|a)$/i;

function plain(word: string): string {
  return fold(word.replace(/['’]s$/u, '')).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Whether two names are forms of one word: alike in four letters and in seven of ten of the
 * shorter. "Italy" bears out "Italian" and "Berliners" "Berlin", but "Martin" not "Marten".
 */
function isForm(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let alike = 0;
  while (alike < shorter && a[alike] === b[alike]) alike++;
  return (
    alike >= Math.max(3, Math.min(shorter, 4), Math.ceil(shorter * 0.7)) && shorter - alike < 3
  );
}

// "5 things to know", "Top 10", "Day 12", "Part 2": such numbers count the headline's own items.
const OWN_COUNT =
  /^[\s-]*(?:\p{L}+\s)?(?:things?|ways?|reasons?|takeaways?|tips?|facts?|photos?|pictures?|images?|charts?|questions?|lessons?|steps?|moments?|books?|films?|ideas?|highlights?|quotes?)(?!\p{L})/iu;
const ORDER_WORD =
  /(?:^|[^\p{L}])(?:top|day|part|week|episode|no\.?|nr\.?|number|chapter|season|round|stage|phase|first|last|next|final|live|at|by|before|after|until)\s$/iu;

function countsSomething({ start, end, value, digits }: TextNumber, title: string): boolean {
  // "Two ministers quit": the text names them and need not count them.
  if (!digits && value < 4) return false;
  // A year is told by the date of the story.
  if (digits && /^(?:19|20)\d\d$/.test(title.slice(start, end))) return false;
  // "A 10-man side", "a six-figure sum": part of a word.
  if (/^-\p{L}/u.test(title.slice(end))) return false;
  return !OWN_COUNT.test(title.slice(end)) && !ORDER_WORD.test(title.slice(0, start));
}

const HEDGE =
  /(?:about|around|nearly|almost|over|under|some|roughly|up to|more than|less than|at least|dozens|~|>|<)\s*[$€£¥]?$/i;

function isBorneOut(number: TextNumber, inText: readonly TextNumber[], title: string): boolean {
  const hedged = HEDGE.test(title.slice(0, number.start));
  return inText.some(({ value, step }) => {
    // Either side may be the rounded one: "$1.2bn" for 1.234 billion, "nearly 50" for 48.
    const slack = hedged ? number.value * 0.15 : Math.max(number.step, step) / 2;
    const exact = number.step < 10 && number.value < 1000 && step < 10;
    return exact && !hedged ? value === number.value : Math.abs(value - number.value) <= slack;
  });
}
