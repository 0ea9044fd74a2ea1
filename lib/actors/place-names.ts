import { matchesAt } from './name-words';

/** What may follow a place's name without making it another place ("Mexico City" is another). */
const DIVISIONS = new Set(
  'province state county district region governorate prefecture oblast territory department island islands peninsula municipality strip'.split(
    ' ',
  ),
);
/** What may stand before "of" and the place's name. */
const REALMS = new Set(
  'republic kingdom state emirate commonwealth federation sultanate principality city town village port province county district island'.split(
    ' ',
  ),
);

/** Whether two names of places (folded words, the shorter first) are one place. */
export function placeAbbreviates(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  if (matchesAt(long, short, 0))
    return long.slice(short.length).every((word) => DIVISIONS.has(word));
  const at = long.length - short.length;
  // "Republic of Indonesia" is Indonesia, "Islamic Republic of Iran" Iran.
  return (
    matchesAt(long, short, at) && at >= 2 && long[at - 1] === 'of' && REALMS.has(long[at - 2]!)
  );
}
