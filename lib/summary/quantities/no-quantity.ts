import { monthPatterns } from '../dates/month-patterns';
import { isEnglish } from '../is-english';
import type { TextNumber } from '../numbers/find-numbers';
import { isDuration, isLength } from './measure-units';

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';

/** Text before a plain number that makes it a name, a day, an age, a time … */
const BEFORE = [
  new RegExp(`(?:${MONTH})\\.?\\s$`, 'i'),
  /(?:aged|age|article|section|chapter|clause|page|flight|route|highway|room|floor|grade|type|no\.?|number|nr\.?|magnitude)\s$/i,
  // "AK 47 rifles".
  /(?:^|\s)\p{Lu}{2,}[\s-]$/u,
];

/** Text after it that does. */
const AFTER = [
  new RegExp(`^(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${MONTH})(?!\\p{L})`, 'iu'),
  // Times, and numbers that a converter has torn apart ("500, 000", "1. 2").
  /^\s?[ap]\.?\s?m\b|^[.,] \d/i,
  // "45-year-old", "61 and 48 years old", "a 10-man side".
  /^(?:\sand\s\d+)?(?:-|\s)years?(?:-|\s)old|^-\p{L}/iu,
];

const YEAR_LEAD =
  /(?:^|[^\p{L}])(?:in|of|since|by|from|until|the|for|before|after|year|and|to)\s$/iu;

const DIRECTION =
  /^\s?\p{L}+\s(?:\p{L}+\s)?(?:from|north|south|east|west|northeast|northwest|southeast|southwest|off|away|outside|inland)(?!\p{L})/iu;

/** Whether a number neither counts nor measures anything that could be told again later. */
export function isNoQuantity(
  number: TextNumber,
  before: string,
  after: string,
  unit: string | null,
  language: string | null,
): boolean {
  // The tail of a decimal torn apart.
  if (/\d[.,]\s$/.test(before)) return true;
  if (unit !== null) {
    // "A 17-inch screen" is a model; how far away a place lies never changes.
    const product = /^ ?- ?/.test(after);
    return isDuration(unit) || product || (isLength(unit) && DIRECTION.test(after));
  }
  const yearLike =
    number.digits && number.step === 1 && number.value >= 1800 && number.value < 2100;
  if (yearLike && (YEAR_LEAD.test(before) || !isEnglish(language))) return true;
  const word = /^\.?\s(?:de\s)?(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  if (word && !isEnglish(language) && monthPatterns(language)?.months.has(word)) return true;
  if (BEFORE.some((pattern) => pattern.test(before))) return true;
  if (AFTER.some((pattern) => pattern.test(after))) return true;
  // "Tovik, 34, said".
  return /\p{Lu}[\p{L}'’-]+,\s$/u.test(before) && /^,/.test(after);
}
