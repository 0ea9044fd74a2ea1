import type { TaggedName } from './read-mentions';
import type { TaggerText } from './tagger-text';
import { FLAG } from './word-flags';
import type { WordInfo } from './word-info';

/** Titles that are given or family names as often. */
const ALSO_NAMES = new Set('dean earl duke king major judge miles page bishop pope prince grace'.split(' '));
/** WordNet's noun.person, see Lexicon.sense. */
const PERSON_SENSE = 19;

/**
 * The bare name: what the tagger took in too much is cut off: titles before a person ("Gen. X",
 * "House Speaker X"), "the" and marks at either end.
 */
export function trimName(view: TaggerText, name: TaggedName): TaggedName | null {
  let { first, last } = name;
  while (first < last && isLoose(view.words[first]!)) first++;
  while (last > first && isLoose(view.words[last]!)) last--;
  if (name.type === 'PER') first = behindTitles(view, first, last);
  const kept = view.words[first]!;
  if (first === last && (isLoose(kept) || (kept.form.flags & FLAG.time) !== 0)) return null;
  return { ...name, first, last, start: view.tokens.starts[first]!, end: view.tokens.ends[last]! };
}

/** Marks, articles and the like; "The" opens a name too seldom ("The Hague") to keep it. */
function isLoose(word: WordInfo): boolean {
  return /^(?:[^\p{L}\p{N}]+|the|['’]s)$/iu.test(word.text);
}

function behindTitles(view: TaggerText, first: number, last: number): number {
  let start = first;
  for (let i = first; i < last; i++) {
    const word = view.words[i]!;
    const { flags, sense } = word.form;
    const lower = word.text.toLowerCase();
    const long = last - i >= 2;
    const title = (flags & (FLAG.title | FLAG.role)) !== 0 && (!ALSO_NAMES.has(lower) || long);
    const listed = long && sense === PERSON_SENSE && (flags & FLAG.firstName) === 0;
    if (title || listed) start = i + 1;
    else if (i > first + 1 || !long) break;
  }
  return start;
}
