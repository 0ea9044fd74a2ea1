import { fold } from '../text/fold';
import { LETTERS } from '../text/letters';
import { wordRuns } from '../text/words';

const INITIALS = new RegExp(String.raw`\b((?:[${LETTERS}]\.)+)`, 'g');

/** Words of a name folded for comparing, without marks; "al-Assad" gives al, assad. */
export function nameWords(name: string): string[] {
  const joined = fold(name).replace(INITIALS, (initials) => initials.replace(/\./g, ''));
  return wordRuns(joined, "'");
}

const SMALL = new Set(
  'of the and for in on at to de la del du des di da do y e et und &'.split(' '),
);

/** Whether a folded word only joins others inside a name. */
export function isSmallWord(word: string): boolean {
  return SMALL.has(word);
}

/** Whether `parts` stands in `whole` at position `at`. */
export function matchesAt(whole: readonly string[], parts: readonly string[], at: number): boolean {
  return (
    at >= 0 && at + parts.length <= whole.length && parts.every((part, i) => whole[at + i] === part)
  );
}
