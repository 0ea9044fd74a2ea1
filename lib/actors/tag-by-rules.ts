import type { ActorType } from '../analysis';
import type { Lexicon } from './lexicon';
import { certain, type TaggedName } from './read-mentions';
import { isCapital, type TaggerText } from './tagger-text';
import { FLAG } from './word-flags';
import { CASE, hashText } from './word-info';

const countriesOf = new Map<string, ReadonlySet<string>>();

/** Names of countries in a language, lower case. */
function countries(language: string): ReadonlySet<string> {
  const known = countriesOf.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const found = new Set<string>();
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = code === 'ZZ' ? undefined : names.of(code);
      if (name) found.add(name.toLowerCase());
    }
  countriesOf.set(language, found);
  return found;
}

/** Longest run that can be one name; longer ones are headlines. */
const LONGEST = 4;

/**
 * Names in a language without a model, by what holds in most: countries by list; places of several
 * words or known ones; a known given name with the capitalised words behind it; two or three
 * capitalised words inside a sentence; short words in capitals. Lone unknown words are left out.
 * @param capitalNouns whether the language writes common nouns with capitals (German): then only
 *   what a list confirms counts
 */
export function tagByRules(
  view: TaggerText,
  language: string,
  lexicon: Lexicon,
  capitalNouns: boolean,
): TaggedName[] {
  const found: TaggedName[] = [];
  const listed = countries(language);
  let i = 0;
  while (i < view.tokens.count) {
    const length = isCapital(view.words[i]!) ? view.runEnd[i]! - i + 1 : 0;
    const name = length > 0 ? nameAt(view, i, length, listed, lexicon, capitalNouns) : null;
    if (name) found.push(name);
    i = name ? name.last + 1 : i + 1;
  }
  return found;
}

function nameAt(
  view: TaggerText,
  first: number,
  length: number,
  listed: ReadonlySet<string>,
  lexicon: Lexicon,
  capitalNouns: boolean,
): TaggedName | null {
  const make = (count: number, type: ActorType): TaggedName => {
    const last = first + count - 1;
    const start = view.tokens.starts[first]!;
    const end = view.tokens.ends[last]!;
    return { first, last, start, end, type, votes: certain(type) };
  };
  for (let count = Math.min(length, LONGEST); count >= 1; count--) {
    const { start, end } = make(count, 'LOC');
    const spelt = view.text.slice(start, end).toLowerCase();
    if (listed.has(spelt) || isPlace(lexicon, spelt, count, view, first)) return make(count, 'LOC');
  }
  const word = view.words[first]!;
  if (word.case === CASE.allCaps && word.text.length <= 6 && length === 1) return make(1, 'ORG');
  if (length > LONGEST || word.case === CASE.allCaps) return null;
  const givenName = (word.form.flags & FLAG.firstName) !== 0;
  if (length >= 2 && givenName) return make(Math.min(length, 3), 'PER');
  const likely = !capitalNouns && !view.opens[first] && length >= 2 && length <= 3;
  return likely ? make(length, 'PER') : null;
}

/** A listed place; a lone word must not open its sentence, where any word has a capital. */
function isPlace(
  lexicon: Lexicon,
  spelt: string,
  count: number,
  view: TaggerText,
  first: number,
): boolean {
  if (count === 1 && (view.opens[first] === 1 || view.words[first]!.form.lowerCount > 0))
    return false;
  const slot = lexicon.find(hashText(spelt));
  if (slot < 0 || (lexicon.flags(slot) & FLAG.place) === 0) return false;
  return count > 1 || (lexicon.flags(slot) & (FLAG.firstName | FLAG.surname)) === 0;
}
