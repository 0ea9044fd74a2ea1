import { countUpper } from '../text/char-class';
import { LETTERS } from '../text/letters';
import { wordRuns } from '../text/words';
import { certain, type TaggedName } from './read-mentions';
import { isCapital, type TaggerText } from './tagger-text';
import { FLAG } from './word-flags';
import type { WordInfo } from './word-info';

/** Titles that are given or family names as often. */
const ALSO_NAMES = new Set(
  'dean earl duke king major judge miles page bishop pope prince grace'.split(' '),
);

/** Forms of address, and no given names, too rare where the tagger learns to tell it much. */
const ADDRESSES = new Set(
  (
    'madam grandmother grandfather alhaji alhaja hajia datuk datin dato seri ustaz comrade advocate adv adv. barrister ' +
    'engr engr. sheikha shri smt smt. venerable monsignor msgr msgr.'
  ).split(' '),
);

/** "Washington's Defence University" is a place and what it has; "Cox's Bazar" is one name. */
export function splitPossessive(view: TaggerText, name: TaggedName): TaggedName[] {
  for (let i = name.first + 1; i < name.last; i++) {
    if (!/^['’]s$/i.test(view.words[i]!.text)) continue;
    const place = { ...name, last: i - 1, end: view.tokens.ends[i - 1]! };
    if (!isKnownPlace(view, place)) return [name];
    const rest = { ...name, first: i + 1, start: view.tokens.starts[i + 1]! };
    return [{ ...place, type: 'LOC', votes: certain('LOC') }, rest];
  }
  return [name];
}

function isKnownPlace(view: TaggerText, { first, last }: TaggedName): boolean {
  const bits = FLAG.country | FLAG.place;
  if (first === last) return (view.words[first]!.form.flags & bits) !== 0;
  return view.phrasePart[first] === 1 && (view.phraseFlags[first]! & bits) !== 0;
}

/**
 * The bare name: what the tagger took in too much is cut off: titles before a person ("Gen. X",
 * "House Speaker X"), "the" and marks at either end.
 */
export function trimName(view: TaggerText, name: TaggedName): TaggedName | null {
  let { first, last } = name;
  while (first < last && (isLoose(view.words[first]!) || isBareNumber(view.words[first]!))) first++;
  while (last > first && (isLoose(view.words[last]!) || isScore(view.words[last]!, name))) last--;
  if (name.type === 'PER' && last > first) last = behindSyllables(view, last);
  const behind = behindPortfolio(view, first, last);
  const minister = behind > first;
  first = behind;
  if (name.type === 'PER' || isAddress(view.words[first]!)) first = behindTitles(view, first, last);
  const kept = view.words[first]!;
  if (first === last && (isLoose(kept) || (kept.form.flags & FLAG.time) !== 0)) return null;
  // "Datuk Seri | X": not "the Advocate", a newspaper.
  const next = view.words[last + 1];
  if (first === last && ADDRESSES.has(kept.text.toLowerCase()) && next && isCapital(next))
    return null;
  const span = { first, last, start: view.tokens.starts[first]!, end: view.tokens.ends[last]! };
  if (minister) return { ...name, ...span, type: 'PER', votes: certain('PER') };
  if (name.type !== 'PER') return { ...name, ...span };
  if (MEMBERSHIP.test(view.text.slice(span.start, span.end))) return null;
  // "The MEC said": no person.
  const letters = first === last && isLetters(kept) && isArticle(view.words[first - 1]);
  return letters ? { ...name, ...span, type: 'ORG', votes: certain('ORG') } : { ...name, ...span };
}

/** What a hyphen hangs on a name without being of it: "Reza Dal-led". */
const SUFFIX =
  /^(?:led|era|like|born|run|style|back|backed|based|owned|linked|aligned|type|made|held|free|inspired|funded|bound|wide|esque|ism|ist|ite|hit|tied|ruled|loyal|heavy|proof|mania|gate|ally|only|fan)s?$/;

const SYLLABLE = new RegExp(`^[${LETTERS}]{2,5}$`);

/** Party and state of a member of Congress: "R-Wis.". */
const MEMBERSHIP = /^[RDI]-[A-Z][A-Za-z.]*$/;

const isLetters = ({ text }: WordInfo) => /^[A-Z]{3,5}$/.test(text);
const isArticle = (word: WordInfo | undefined) => /^the$/i.test(word?.text ?? '');

const offices = new WeakMap<TaggerText, ReadonlySet<string>>();

/** The letters that a text uses as an office: "MEC X" where it has "the MEC" or "MEC for health" as well. */
function officesIn(view: TaggerText): ReadonlySet<string> {
  let found = offices.get(view);
  if (!found) {
    const used = view.words.filter(
      (word, i) =>
        isLetters(word) &&
        (isArticle(view.words[i - 1]) || /^(?:for|of)$/.test(view.words[i + 1]?.text ?? '')),
    );
    found = new Set(used.map(({ text }) => text));
    offices.set(view, found);
  }
  return found;
}

/** "Chen Shih-chung", cut before the second syllable of a given name. */
function behindSyllables(view: TaggerText, last: number): number {
  const { starts, ends } = view.tokens;
  const glued = ends[last] === starts[last + 1] && ends[last + 1] === starts[last + 2];
  const syllable = view.words[last + 2]?.text ?? '';
  if (!glued || !/^[-‐‑]$/.test(view.words[last + 1]!.text)) return last;
  return SYLLABLE.test(syllable) && countUpper(syllable) === 0 && !SUFFIX.test(syllable)
    ? last + 2
    : last;
}

/** "Gen Oravec", taken for an organisation. */
function isAddress({ text }: WordInfo): boolean {
  return (
    /^(?:mr|mrs|ms|miss|dr|prof|gen|col|lt|maj|capt|sgt|adm|sen|rep)\.?$/i.test(text) &&
    text !== 'MS'
  );
}

function isBareNumber({ text }: WordInfo): boolean {
  return /^\d[\d.,]*$/.test(text);
}

/** "Durham 114" is a side and its score; "Channel 4" and "Group of 20" are names. */
function isScore(word: WordInfo, { type }: TaggedName): boolean {
  return type !== 'ORG' && word.text.length > 1 && isBareNumber(word);
}

/** Marks, articles and the like; "The" opens a name too seldom ("The Hague") to keep it. */
function isLoose(word: WordInfo): boolean {
  return /^(?:the|['’]s)$/i.test(word.text) || wordRuns(word.text).length === 0;
}

/** "Minister of Mines and Petroleum X": the portfolio's last word is no given name. */
function behindPortfolio(view: TaggerText, first: number, last: number): number {
  if (last - first < 2 || view.words[first - 1]?.text !== 'and') return first;
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    if (/^(?:minister|secretary)$/i.test(view.words[i]!.text)) return first + 1;
    const { form } = view.words[i]!;
    if (!isCapital(view.words[i]!) && (form.flags & FLAG.connector) === 0) break;
  }
  return first;
}

function behindTitles(view: TaggerText, first: number, last: number): number {
  let start = first;
  const opening = view.words[first]!;
  if (first < last && isLetters(opening) && officesIn(view).has(opening.text)) start = ++first;
  for (let i = first; i < last; i++) {
    const word = view.words[i]!;
    const { flags } = word.form;
    const lower = word.text.toLowerCase();
    const long = last - i >= 2;
    const title =
      ADDRESSES.has(lower) ||
      ((flags & (FLAG.title | FLAG.role)) !== 0 && (!ALSO_NAMES.has(lower) || long));
    const listed = long && (flags & FLAG.person) !== 0 && (flags & FLAG.firstName) === 0;
    if (title || listed) start = i + 1;
    // "House Speaker X" but "Muhammed Sheikh Khalil": a given name is no part of a title.
    else if (i > first + 1 || !long || (flags & FLAG.firstName) !== 0) break;
  }
  return start;
}
