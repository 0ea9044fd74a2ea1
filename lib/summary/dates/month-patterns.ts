import { isEnglish } from '../is-english';
import { monthNames } from './month-names';

/** Where months stand in dates of a language. Groups: see each. */
export interface MonthPatterns {
  /** Months by name in lower case. */
  months: ReadonlyMap<string, number>;
  /** "12 March 2027", "12–14 March": first day, last day, month, year. */
  dayFirst: RegExp;
  /** "March 12, 2027": month, first day, last day, year. English alone. */
  monthFirst: RegExp | null;
  /** "in May 2027": month, year. */
  lone: RegExp;
}

const known = new Map<string, MonthPatterns>();

/** The patterns of a language, made once; null where the platform knows no names of its months. */
export function monthPatterns(language: string | null): MonthPatterns | null {
  const key = language ?? 'en';
  const made = known.get(key) ?? make(language);
  if (made) known.set(key, made);
  return made;
}

const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|[ºª]|\\.(?=\\s?\\p{L}))?';
const RANGE = `${DAY}(?:\\s*(?:[-–]|to|and|or|bis|und|au|et|al|y|e|à|a|til|och|og|tot|en)\\s*${DAY})?`;
const YEAR = '(?:,?\\s+(?:de |del |of )?((?:19|20)\\d\\d))?(?!\\d)';
const NOT_DAY = '(?![\\d:]|\\s(?:per|million|people)|%)';

// A lone month must be led by a preposition, in English also capitalised: "may" and "march" are verbs.
const ENGLISH_LEAD =
  '(?<=(?:^|[^\\p{L}])(?:[Ii]n|[Bb]y|[Uu]ntil|[Oo]f|[Nn]ext|[Tt]his|[Ff]or|[Bb]efore|[Ff]rom)\\s(?:early[ -]|mid-?|late[ -]|the end of\\s)?)';
const LEAD = '(?<=\\p{L}{1,5}\\s)';

function make(language: string | null): MonthPatterns | null {
  const months = monthNames(language);
  if (months.size === 0) return null;
  const english = isEnglish(language);
  const names = [...months.keys()];
  const month = anyOf(names);
  const lone = english ? ENGLISH_LEAD + anyOf(names.map(capitalised)) : LEAD + month;
  const dayFirst = `(?<![\\d.,:])${RANGE}\\s+(?:of |de |d['’]|di )?${month}${YEAR}`;
  return {
    months,
    dayFirst: new RegExp(dayFirst, 'giu'),
    monthFirst: english ? new RegExp(`${month}\\s+${RANGE}${NOT_DAY}${YEAR}`, 'giu') : null,
    lone: new RegExp(lone + YEAR, english ? 'gu' : 'giu'),
  };
}

function anyOf(names: readonly string[]): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).join('|');
  // The stop of "Mar." belongs to it only where a number follows.
  return `(?<!\\p{L})(${longestFirst})(?!\\p{L})(?:\\.(?=[\\s,]+\\d))?`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
