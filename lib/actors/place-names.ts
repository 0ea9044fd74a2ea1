import { matchesAt } from './name-words';

/** What may follow a place's name without making it another place ("Mexico City" is another). */
const DIVISIONS = new Set(
  'province state county district region governorate prefecture oblast territory department island islands peninsula'.split(
    ' ',
  ),
);
const REALMS = new Set(
  'republic kingdom state emirate commonwealth federation sultanate principality'.split(' '),
);

/** Whether two names of places (folded words, the shorter first) are one place. */
export function placeAbbreviates(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  if (matchesAt(long, short, 0))
    return long.slice(short.length).every((word) => DIVISIONS.has(word));
  // "Republic of Indonesia" is Indonesia, "State of Qatar" is Qatar.
  return (
    matchesAt(long, short, long.length - short.length) &&
    long.length - short.length === 2 &&
    REALMS.has(long[0]!) &&
    long[1] === 'of'
  );
}
