import { findNumbers } from '../numbers/find-numbers';
import { type Day, monthRange, partsOf } from './calendar';
import type { FoundDate } from './find-dates';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

type Range = [from: Day, to: Day];

/** English dates told from the day of writing: weekdays, "tomorrow", "next month", "in two weeks". */
export function relativeDates(sentence: string, written: Day): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, [from, to]: Range, form: FoundDate['form']) =>
    found.push({ start: match.index, end: match.index + match[0].length, from, to, form });
  for (const m of sentence.matchAll(/\b(?:the day after )?tomorrow\b/gi)) {
    const day = written + (m[0].length > 8 ? 2 : 1);
    add(m, [day, day], 'full');
  }
  for (const m of sentence.matchAll(/\b(?:(next|this|this coming)\s+)?([A-Z][a-z]+day)\b/g)) {
    const day = weekdayAfter(written, m[2]!.toLowerCase(), m[1]?.toLowerCase() === 'next');
    if (day !== null) add(m, [day, day], m[1] ? 'full' : 'loose');
  }
  for (const m of sentence.matchAll(
    /\b(next|later this|end of (?:the|this)) (week|month|year)\b/gi,
  ))
    add(m, unitRange(written, m[2]!.toLowerCase(), m[1]!.toLowerCase()), 'full');
  for (const m of sentence.matchAll(
    /\b(?:in|within) (.{1,12}?) (day|week|month|year)s?(?:['’] time)?\b/gi,
  )) {
    const range = after(written, m[1]!, m[2]!.toLowerCase());
    // "In two weeks" is also how long something took.
    if (range) add(m, range, /time$/.test(m[0]) ? 'full' : 'loose');
  }
  return found;
}

/** The next such weekday, on the day of writing at the earliest; with `next` that of next week. */
function weekdayAfter(written: Day, name: string, next: boolean): Day | null {
  const weekday = WEEKDAYS.indexOf(name);
  if (weekday < 0) return null;
  if (next) return nextMonday(written) + ((weekday + 6) % 7);
  return written + ((weekday - partsOf(written).weekday + 7) % 7);
}

function nextMonday(day: Day): Day {
  return day + ((8 - partsOf(day).weekday) % 7 || 7);
}

function unitRange(written: Day, unit: string, which: string): Range {
  const { year, month } = partsOf(written);
  const next = which === 'next';
  if (unit === 'week') {
    const monday = nextMonday(written);
    return next ? [monday, monday + 6] : [written + 1, monday - 1];
  }
  const range: Range =
    unit === 'month'
      ? monthRange(year, month + (next ? 1 : 0))
      : [monthRange(year + (next ? 1 : 0), 1)[0], monthRange(year + (next ? 1 : 0), 12)[1]];
  if (next) return range;
  return which.startsWith('later')
    ? [Math.min(written + 1, range[1]), range[1]]
    : [range[1], range[1]];
}

const DAYS: Record<string, number> = { day: 1, week: 7, month: 30, year: 365 };

function after(written: Day, amount: string, unit: string): Range | null {
  const count = /^(?:a|an|one)$/i.test(amount) ? 1 : findNumbers(amount, 'en')[0]?.value;
  if (count === undefined || !Number.isInteger(count) || count > 100) return null;
  const { year, month } = partsOf(written);
  if (unit === 'month') return monthRange(year, month + count);
  if (unit === 'year') return [monthRange(year + count, 1)[0], monthRange(year + count, 12)[1]];
  const day = written + count * DAYS[unit]!;
  return [day, day];
}
