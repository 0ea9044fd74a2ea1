/** Marks the terms of months: a story has the term of the month it was published in. */
const MONTH_MARK = '\u0005';
const YEAR = 12;
const DIGITS = 5;

/** Months since the year 0, of a time in milliseconds since the epoch (UTC). */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * YEAR + date.getUTCMonth();
}

function termOf(month: number): string {
  return MONTH_MARK + Math.max(0, month).toString(36).padStart(DIGITS, '0');
}

export function monthTerm(time: number): string {
  return termOf(monthOf(time));
}

function startOf(month: number): number {
  return new Date(0).setUTCFullYear(Math.floor(month / YEAR), month % YEAR, 1);
}

/** A span of time as whole months, by their terms, and what is left at its ends. */
export interface MonthSpan {
  /** First and last term; null when no whole month is in the span. */
  months: [string, string] | null;
  /** From one time up to but not another, milliseconds since the epoch. */
  rest: [number, number][];
}

/** @param after from this time on, `before` up to but not this one; null: no bound */
export function monthsBetween(after: number | null, before: number | null): MonthSpan {
  const from = after ?? Number.NEGATIVE_INFINITY;
  const to = before ?? Number.POSITIVE_INFINITY;
  const first = after === null ? 0 : monthOf(after) + (startOf(monthOf(after)) < after ? 1 : 0);
  const end = before === null ? 36 ** DIGITS : monthOf(before);
  if (first >= end) return { months: null, rest: from < to ? [[from, to]] : [] };
  const rest: [number, number][] = [];
  if (after !== null && startOf(first) > after) rest.push([after, startOf(first)]);
  if (before !== null && startOf(end) < before) rest.push([startOf(end), before]);
  return { months: [termOf(first), termOf(end - 1)], rest };
}
