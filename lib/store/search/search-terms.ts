import { hashStem } from '../../text/background-frequencies';
import { fold } from '../../text/fold';
import { words } from '../../text/words';
import { monthTerm } from './month-terms';
import { pairsOf } from './word-pairs';

/** Every word of a story, for full-text search. */
export interface SearchTerms {
  /** Folded words and marked terms joined by line breaks, ascending by code unit, each once. */
  terms: string;
  /** One byte a term: `IN_TITLE` when the title has it, plus how often the story has it (1…127). */
  uses: Uint8Array;
  /** Which words follow one another, see word-pairs.ts. */
  pairs: Uint16Array;
}

export const IN_TITLE = 0x80;
const MOST_USES = 0x7f;

/** Marks of terms that no text can hold: they sort before all words and no prefix reaches them. */
export const ACTOR_MARK = '\u0001';
export const SITE_MARK = '\u0002';
const TITLE_MARK = '\u0003';

export interface SearchInput {
  title: string;
  /** Standfirst, text and authors. */
  text: string;
  /** Names and aliases of the actors. */
  actors?: readonly string[];
  /** Name and host of the outlet. */
  sites?: readonly string[];
  /** Publication, milliseconds since the epoch; null when unknown. */
  time?: number | null;
}

export function searchTermsOf({
  title,
  text,
  actors = [],
  sites = [],
  time = null,
}: SearchInput): SearchTerms {
  const uses = new Map<string, number>();
  const add = (term: string, flag: number) => {
    const before = uses.get(term) ?? 0;
    const count = Math.min(MOST_USES, (before & MOST_USES) + 1);
    uses.set(term, (before & IN_TITLE) | flag | count);
  };
  const inTitle = searchWords(title);
  const inText = searchWords(text);
  for (const word of inText) add(word, 0);
  for (const word of inTitle) add(word, IN_TITLE);
  for (const name of actors) for (const word of searchWords(name)) add(ACTOR_MARK + word, 0);
  for (const site of sites) for (const word of searchWords(site)) add(SITE_MARK + word, 0);
  if (inTitle.length > 0) add(titleTerm(inTitle), IN_TITLE);
  if (time !== null) add(monthTerm(time), 0);
  const terms = [...uses.keys()].sort();
  return {
    terms: terms.join('\n'),
    uses: Uint8Array.from(terms, (term) => uses.get(term)!),
    pairs: pairsOf([inTitle, inText]),
  };
}

/** The words of a text as search compares them: folded, in order. */
export function searchWords(text: string): string[] {
  return words(text).map((word) => fold(word.text));
}

/** The term that stands for a whole title. */
export function titleTerm(titleWords: readonly string[]): string {
  return TITLE_MARK + hashStem(titleWords.join(' ')).toString(36);
}
