import { readFileSync } from 'node:fs';
import { FLAG } from '../../lib/actors/word-flags';
import { countryNames } from './country-names';
import { DEMONYMS } from './demonyms';
import type { LexiconEntry } from './make-lexicon';

const FOLDER = new URL('.', import.meta.url).pathname;

function readList(path: string): string[] {
  return readFileSync(FOLDER + path, 'utf8')
    .split('\n')
    .filter(Boolean);
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
      entry(word).flags |= flag;
      const space = word.indexOf(' ');
      if (space > 0) entry(word.slice(0, space)).flags |= FLAG.phraseStart;
    }
  };
  add(countryNames(), FLAG.country);
  add(DEMONYMS, FLAG.demonym);
  add(readList('lists/first-names.txt'), FLAG.firstName);
  add(readList('lists/male-names.txt'), FLAG.male);
  add(readList('lists/female-names.txt'), FLAG.female);
  add(readList('lists/surnames.txt'), FLAG.surname);
  add(readList('lists/places.txt'), FLAG.place);
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
