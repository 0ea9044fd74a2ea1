import type { Span } from '../../analysis';
import { isEnglish } from '../is-english';
import { asciiDigits } from '../numbers/find-numbers';
import { type Day, dayOf, monthRange, partsOf } from './calendar';
import { monthPatterns } from './month-patterns';
import { relativeDates } from './relative-dates';

/** A date in a sentence, both ends inclusive. Offsets into the sentence. */
export interface FoundDate extends Span {
  from: Day;
  to: Day;
  /**
   * What its form says: `full` names the year or is relative to the day of writing ("tomorrow");
   * `yearless` ("12 March") and `loose` ("Friday", "May") are told as the next such day or month,
   * though they may as well mean the last.
   */
  form: 'full' | 'yearless' | 'loose';
}

/**
 * The dates of a sentence that may lie after the day it was written: calendar dates in figures
 * and by month names of the language, years, and in English weekdays and relative ones.
 */
export function findDates(sentence: string, written: Day, language: string | null): FoundDate[] {
  const found = [
    ...numericDates(sentence, written, language),
    ...namedDates(sentence, written, language),
    ...(isEnglish(language) ? relativeDates(sentence, written) : []),
    ...years(sentence, written),
  ];
  // The fullest reading of a stretch wins: "Friday, March 12" is not also "March" and "Friday".
  const kept: FoundDate[] = [];
  const touches = (a: Span, b: Span) => a.start < b.end + 3 && b.start < a.end + 3;
  for (const date of found) if (!kept.some((other) => touches(date, other))) kept.push(date);
  return kept.sort((a, b) => a.start - b.start);
}

function numericDates(sentence: string, written: Day, language: string | null): FoundDate[] {
  const text = asciiDigits(sentence);
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, year: number | null, month: number, date: number) =>
    push(found, match, written, year, month, date, date);
  for (const m of text.matchAll(/(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g))
    add(m, Number(m[1]), Number(m[2]), Number(m[3]));
  for (const m of text.matchAll(/(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g))
    add(m, m[1] ? Number(m[1]) : null, Number(m[2]), Number(m[3]));
  for (const m of text.matchAll(/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g))
    add(m, Number(m[3]), Number(m[2]), Number(m[1]));
  for (const m of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g)) {
    // Day or month first cannot be told from English alone.
    const [a, b] = [Number(m[1]), Number(m[2])];
    if (a > 12 || !isEnglish(language)) add(m, Number(m[3]), b, a);
    else if (b > 12 || a === b || language === 'en-US') add(m, Number(m[3]), a, b);
  }
  return found;
}

function namedDates(sentence: string, written: Day, language: string | null): FoundDate[] {
  const patterns = monthPatterns(language);
  if (!patterns) return [];
  const text = asciiDigits(sentence);
  const found: FoundDate[] = [];
  const number = (name: string) => patterns.months.get(name.toLowerCase())!;
  const year = (form: string | undefined) => (form ? Number(form) : null);
  for (const m of text.matchAll(patterns.dayFirst))
    push(found, m, written, year(m[4]), number(m[3]!), Number(m[1]), Number(m[2] ?? m[1]));
  for (const m of patterns.monthFirst ? text.matchAll(patterns.monthFirst) : [])
    push(found, m, written, year(m[4]), number(m[1]!), Number(m[2]), Number(m[3] ?? m[2]));
  // Last, so that the month of a fuller date is not taken alone.
  for (const m of text.matchAll(patterns.lone))
    pushMonth(found, m, written, number(m[1]!), year(m[2]), text);
  return found;
}

/** Adds a day or a stretch of days; without a year the next that is not over. */
function push(
  found: FoundDate[],
  match: RegExpExecArray,
  written: Day,
  year: number | null,
  month: number,
  first: number,
  last: number,
): void {
  const own = partsOf(written).year;
  for (const y of year === null ? [own, own + 1] : [year]) {
    const to = dayOf(y, month, last);
    const from = last < first ? dayOf(y, month - 1, first) : dayOf(y, month, first);
    if (from === null || to === null || (year === null && to < written)) continue;
    const form = year === null ? 'yearless' : 'full';
    found.push({ start: match.index, end: match.index + match[0].length, from, to, form });
    return;
  }
}

function pushMonth(
  found: FoundDate[],
  match: RegExpExecArray,
  written: Day,
  month: number,
  year: number | null,
  text: string,
): void {
  const own = partsOf(written);
  const in_ = year ?? (month >= own.month ? own.year : own.year + 1);
  let [from, to] = monthRange(in_, month);
  const lead = text.slice(0, match.index).toLowerCase();
  if (/early[ -]$/.test(lead)) to = from + 9;
  else if (/mid-?$/.test(lead)) [from, to] = [from + 10, from + 19];
  else if (/late[ -]$/.test(lead)) from += 20;
  else if (/end of\s$/.test(lead)) from = to;
  const form = year === null ? 'loose' : 'full';
  found.push({ start: match.index, end: match.index + match[0].length, from, to, form });
}

const YEAR_LEAD =
  /(?:^|[^\p{L}])(?:in|by|until|before|from|for|of|the|since|im|bis|ab|en|d['’]ici|jusqu['’]en|hasta|para|nel|entro|em|até|tot|vóór|i|в|до|к)\s$/iu;

/** Years after that of writing, where a preposition or article shows that they are years. */
function years(sentence: string, written: Day): FoundDate[] {
  const found: FoundDate[] = [];
  const own = partsOf(written).year;
  for (const match of sentence.matchAll(/(?<![\p{L}\p{N}.,-])20\d\d(?![\p{N}%-]|[.,]\d)/gu)) {
    const year = Number(match[0]);
    if (year <= own || year > own + 50) continue;
    if (!YEAR_LEAD.test(sentence.slice(0, match.index))) continue;
    const from = dayOf(year, 1, 1)!;
    const to = dayOf(year, 12, 31)!;
    found.push({ start: match.index, end: match.index + 4, from, to, form: 'full' });
  }
  return found;
}
