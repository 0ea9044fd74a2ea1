import { existsSync, readFileSync } from 'node:fs';
import { FLAG } from '../../lib/actors/word-flags';
import { countryNames } from './country-names';
import { DEMONYMS } from './demonyms';
import type { LexiconEntry } from './make-lexicon';

const FOLDER = new URL('.', import.meta.url).pathname;

function readList(path: string): string[] {
  const file = `${FOLDER}${path}`;
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** All lists of the packed model by lower-case word or phrase. */
export function lexiconEntries(): Map<string, LexiconEntry> {
  const entries = new Map<string, LexiconEntry>();
  const entry = (word: string) => {
    let found = entries.get(word);
    if (!found) entries.set(word, (found = { flags: 0, coarse: 0, fine: 0, sense: 0 }));
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
  const off = new Set((process.env.OFF ?? '').split(','));
  if (!off.has('first')) add(readList('lists/first-names.txt'), FLAG.firstName);
  if (!off.has('sur')) add(readList('lists/surnames.txt'), FLAG.surname);
  if (!off.has('places')) add(readList('lists/places.txt'), FLAG.place);
  if (!off.has('comp')) add(readList('lists/companies.txt'), FLAG.company);
  if (!off.has('people')) add(readList('lists/known-people.txt'), FLAG.knownPerson);
  if (!off.has('groups')) add(readList('lists/known-groups.txt'), FLAG.knownGroup);
  add(readList('lists/male-names.txt'), FLAG.male);
  add(readList('lists/female-names.txt'), FLAG.female);
  const classes = off.has('classes') ? [] : readList('word-classes.tsv').map((line) => line.split('\t'));
  const known = new Set(classes.map(([word]) => word));
  for (const [word = '', coarse, fine] of classes) {
    entry(word).coarse = Number(coarse);
    entry(word).fine = Number(fine);
  }
  if (!off.has('senses'))
    for (const line of readList('lists/senses.tsv')) {
      const [word = '', sense] = line.split('\t');
      if (known.size === 0 || known.has(word)) entry(word).sense = Number(sense) + 1;
    }
  return entries;
}
