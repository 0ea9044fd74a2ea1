import { stemmerOf } from '../../text/stem';
import type { TermPostings } from './segment-blocks';
import type { TermReader } from './term-reader';

/** What a form found counts against the word as typed. */
const STEM = 0.8;
const PREFIX = 0.6;
const CORRECTED = 0.5;
/** Shorter beginnings are those of too many words. */
const SHORTEST_PREFIX = 2;
const SHORTEST_STEM = 3;
/** For a typing error words with the same first letters are looked at: half a megabyte a segment. */
const CORRECTION_BLOCKS = 32;
const SHORTEST_CORRECTED = 4;
const TWO_ERRORS = 8;

/** A form of a word that some story holds. */
export interface WordForm {
  found: TermPostings;
  /** How surely it is what was meant, 0…1. */
  weight: number;
}

/**
 * The forms of a word that stories hold: itself, words of the same stem, and, when it is still
 * being typed, those that begin with it.
 * @param languages whose stems count (BCP 47)
 */
export async function wordForms(
  reader: TermReader,
  word: string,
  open: boolean,
  languages: readonly string[],
): Promise<WordForm[]> {
  const stems = languages.map((language) => stemmerOf(language));
  const own = stems.map((stem) => stem(word));
  const sameStem = (term: string) => stems.some((stem, at) => stem(term) === own[at]);
  const prefixes = open && word.length >= SHORTEST_PREFIX;
  const beginning = commonBeginning([word, ...own]);
  if (beginning.length < SHORTEST_STEM && !prefixes) return [await exactForm(reader, word)];
  const from = beginning.length < SHORTEST_STEM ? word : beginning;
  const forms = await reader.beginningWith(
    from,
    (term) => (prefixes && term.startsWith(word)) || sameStem(term),
  );
  const weighed = forms.map((found) => ({ found, weight: weightOf(found.term, word, sameStem) }));
  // Its own block may lie beyond those read of a common beginning.
  if (!weighed.some(({ weight }) => weight === 1)) weighed.push(await exactForm(reader, word));
  return weighed;
}

export async function exactForm(reader: TermReader, word: string): Promise<WordForm> {
  return { found: await reader.term(word), weight: 1 };
}

function weightOf(term: string, word: string, sameStem: (term: string) => boolean): number {
  if (term === word) return 1;
  return sameStem(term) ? STEM : PREFIX;
}

function commonBeginning(spellings: readonly string[]): string {
  let length = 0;
  const [first = '', ...others] = spellings;
  while (length < first.length && others.every((other) => other[length] === first[length]))
    length++;
  return first.slice(0, length);
}

/** The word in the library most like one that no story holds; none when there is none like it. */
export async function correctedForms(reader: TermReader, word: string): Promise<WordForm[]> {
  if (word.length < SHORTEST_CORRECTED || /\p{N}/u.test(word)) return [];
  for (const beginning of [word.slice(0, 2), word.slice(0, 1)]) {
    const like = await mostLike(reader, word, beginning);
    if (like) return [{ found: like, weight: CORRECTED }];
  }
  return [];
}

/** Of words equally like it the one in most stories. */
async function mostLike(
  reader: TermReader,
  word: string,
  beginning: string,
): Promise<TermPostings | undefined> {
  const most = word.length >= TWO_ERRORS ? 2 : 1;
  // Most terms stand in every segment.
  const distances = new Map<string, number>();
  const like = await reader.beginningWith(
    beginning,
    (term) => {
      const distance = distances.get(term) ?? editDistance(word, term, most);
      distances.set(term, distance);
      return distance <= most;
    },
    CORRECTION_BLOCKS,
  );
  return like.sort(
    (a, b) =>
      distances.get(a.term)! - distances.get(b.term)! ||
      b.postings.numbers.length - a.postings.numbers.length,
  )[0];
}

/** Insertions, deletions, replacements and swaps of neighbours from one word to another. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
