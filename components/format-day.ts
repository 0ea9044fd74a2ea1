const DAY = 24 * 60 * 60 * 1000;

// Making a format takes milliseconds, and a list of stories is full of dates.
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string | undefined, options: DateOptions): Intl.DateTimeFormat {
  const key = `${locale} ${options.weekday} ${options.day} ${options.year}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, format);
  return format;
}

type DateOptions = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'day' | 'month' | 'year'>;

/** A date without a time means that day where the reader is, not midnight in Greenwich. */
function toDate(date: string | number): Date {
  const day = typeof date === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) : null;
  return day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : new Date(date);
}

function dayNumber(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}

/**
 * A date as a reader says it: "today", "yesterday", the weekday within the last week, else day and
 * month, with the year when it is another. In the browser's language; empty when it is no date.
 * @param date ISO 8601 or milliseconds since the epoch
 */
export function formatDay(date: string | number, now: number, locale?: string): string {
  const then = toDate(date);
  const age = dayNumber(new Date(now)) - dayNumber(then);
  if (age === 0 || age === 1)
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-age, 'day');
  if (age > 1 && age < 7) return dateFormat(locale, { weekday: 'long' }).format(then);
  return formatDate(date, now, locale);
}

/** Day and month, with the year when it is not this one; empty when it is no date. */
export function formatDate(date: string | number, now: number, locale?: string): string {
  const then = toDate(date);
  if (Number.isNaN(then.getTime())) return '';
  const sameYear = then.getFullYear() === new Date(now).getFullYear();
  return dateFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: sameYear ? undefined : 'numeric',
  }).format(then);
}
