import { fold } from '../../text/fold';
import { words } from '../../text/words';

/** Every word of a story, for full-text search. */
export interface SearchTerms {
  /** Folded words joined by line breaks, ascending by code unit, each once. */
  terms: string;
  /** One byte a word: `IN_TITLE` when the title has it, plus how often the story has it (1…127). */
  uses: Uint8Array;
}

export const IN_TITLE = 0x80;
const MOST_USES = 0x7f;

export interface SearchInput {
  title: string;
  /** Standfirst and text. */
  text: string;
}

export function searchTermsOf({ title, text }: SearchInput): SearchTerms {
  const uses = new Map<string, number>();
  for (const part of [text, title])
    for (const word of words(part)) {
      const term = fold(word.text);
      const before = uses.get(term) ?? 0;
      const count = Math.min(MOST_USES, (before & MOST_USES) + 1);
      uses.set(term, count | (part === title ? IN_TITLE : before & IN_TITLE));
    }
  const terms = [...uses.keys()].sort();
  return { terms: terms.join('\n'), uses: Uint8Array.from(terms, (term) => uses.get(term)!) };
}
