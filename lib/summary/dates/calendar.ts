/**
 * Calendar days as numbers of days since 1970, so that no time zone can shift them. A date in an
 * article means the day where it was written.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of a year, month (1–12) and day of month, or null when there is no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
    ? time / MS_PER_DAY
    : null;
}

/**
 * The day of an ISO 8601 date or time, as written: its offset says where it was that day.
 * Null when it is none.
 */
export function dayOfIso(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** "2027-03-12". */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Year, month (1–12), day of the month, and day of the week (0 is Sunday). */
export function partsOf(day: Day): { year: number; month: number; date: number; weekday: number } {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** First and last day of a month; `month` may run over the year's ends (13 is next January). */
export function monthRange(year: number, month: number): [Day, Day] {
  return [Date.UTC(year, month - 1, 1) / MS_PER_DAY, Date.UTC(year, month, 0) / MS_PER_DAY];
}
