import { readFileSync } from 'node:fs';
import { tokenize } from '../../lib/actors/tokenize';
import { FLAG } from '../../lib/actors/word-flags';
import { WORD_FLAGS } from '../../lib/actors/word-lists';
import { countryNames } from './country-names';
import { DEMONYMS } from './demonyms';
import type { LexiconEntry } from './make-lexicon';

const FOLDER = new URL('.', import.meta.url).pathname;

function readList(path: string): string[] {
  return readFileSync(FOLDER + path, 'utf8')
    .split('\n')
    .filter(Boolean);
}

/** A name as a text is looked up: "dr reddy 's". */
function tokensOf(name: string): string {
  const { starts, ends, count } = tokenize(name);
  return Array.from({ length: count }, (_, at) => name.slice(starts[at], ends[at])).join(' ');
}

/** All lists of the packed model by lower-case word or phrase. */
export function lexiconEntries(): Map<string, LexiconEntry> {
  const entries = new Map<string, LexiconEntry>();
  const entry = (word: string) => {
    const found = entries.get(word) ?? { flags: 0, coarse: 0, fine: 0 };
    entries.set(word, found);
    return found;
  };
  const add = (words: Iterable<string>, flag: number) => {
    for (const word of words) {
      // "The" is a given name in Vietnam, without its marks.
      if (((WORD_FLAGS.get(word) ?? 0) & FLAG.function) !== 0) continue;
      entry(word).flags |= flag;
      const space = word.indexOf(' ');
      if (space > 0) entry(word.slice(0, space)).flags |= FLAG.phraseStart;
    }
  };
  // "US" is also the pronoun, so countries come first and for all words.
  for (const name of countryNames()) entry(name).flags |= FLAG.country;
  add(countryNames(), FLAG.country);
  add(DEMONYMS, FLAG.demonym);
  add(readList('lists/first-names.txt'), FLAG.firstName);
  add(readList('lists/male-names.txt'), FLAG.male);
  add(readList('lists/female-names.txt'), FLAG.female);
  add(readList('lists/surnames.txt'), FLAG.surname);
  add(readList('lists/places.txt'), FLAG.place);
  add(readList('lists/organisations.txt').map(tokensOf), FLAG.organisation);
  const classes = readList('word-classes.tsv').map((line) => line.split('\t'));
  for (const [word = '', coarse, fine] of classes) {
    entry(word).coarse = Number(coarse);
    entry(word).fine = Number(fine);
  }
  // Rare nouns for persons are seldom meant: only those that news uses.
  const used = new Set(classes.map(([word]) => word));
  add(
    readList('lists/person-nouns.txt').filter((word) => used.has(word)),
    FLAG.person,
  );
  return entries;
}
