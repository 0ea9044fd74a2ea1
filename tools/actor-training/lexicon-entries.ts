import { FLAG } from '../../lib/actors/word-flags';
import { countryNames } from './country-names';
import { DEMONYMS } from './demonyms';
import type { LexiconEntry } from './make-lexicon';

/** All lists of the packed model by lower-case word or phrase. */
export function lexiconEntries(): Map<string, LexiconEntry> {
  const entries = new Map<string, LexiconEntry>();
  const add = (words: Iterable<string>, flag: number) => {
    for (const word of words) {
      const entry = entries.get(word);
      if (entry) entry.flags |= flag;
      else entries.set(word, { flags: flag, coarse: 0, fine: 0 });
    }
  };
  add(countryNames(), FLAG.country);
  add(DEMONYMS, FLAG.demonym);
  return entries;
}
