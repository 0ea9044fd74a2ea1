/** A day no page of the web can have been published before. */
const EARLIEST_YEAR = 1990;
const DAY = 86_400_000;

const ISO =
  /(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}\b)?)?/i;

/**
 * A date as pages write it in data: ISO 8601 and its sloppy cousins, `20240131`, Unix seconds or
 * milliseconds, RFC 822, `31.01.2024`, `2024/01/31`.
 * @returns ISO 8601, with time and the page's own offset where given; null when it is no date,
 * before 1990 or more than a day after `now`
 */
export function parseDate(text: string, now: number): string | null {
  const value = text.trim();
  const date =
    isoDate(value) ??
    compactDate(value) ??
    numericDate(value) ??
    epochDate(value) ??
    rfcDate(value);
  return date && isPlausible(date, now) ? date : null;
}

/** Whether a date in ISO form lies between 1990 and tomorrow. */
export function isPlausible(date: string, now: number): boolean {
  const time = Date.parse(date);
  return time <= now + DAY && Number(date.slice(0, 4)) >= EARLIEST_YEAR;
}

type Figures = number | string | undefined;

/** `YYYY-MM-DD` when year, month (from 1) and day make a day of the calendar. */
export function calendarDay(year: Figures, month: Figures, day: Figures): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  return date.toISOString().slice(0, 10);
}

function isoDate(value: string): string | null {
  const match = ISO.exec(value);
  if (!match) return null;
  const day = calendarDay(match[1], match[2], match[3]);
  if (!day || match[4] === undefined) return day;
  if (Number(match[4]) > 23 || Number(match[5]) > 59) return day;
  return `${day}T${match[4]}:${match[5]}:${match[6] ?? '00'}${isoOffset(match[7])}`;
}

function isoOffset(zone: string | undefined): string {
  if (!zone) return '';
  if (/^[A-Z]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2) || '00'}`;
}

function compactDate(value: string): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:\D?\d{4,6})?\D{0,3}$/.exec(value);
  return match && calendarDay(match[1], match[2], match[3]);
}

/** Year first in any order of month and day the year allows, else day first with dots. */
function numericDate(value: string): string | null {
  const first = /\b(\d{4})[./](\d{1,2})[./](\d{1,2})\b/.exec(value);
  if (first) return calendarDay(first[1], first[2], first[3]);
  const last = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(value);
  return last && calendarDay(last[3], last[2], last[1]);
}

function epochDate(value: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(value)) return null;
  const time = Number(value) * (value.length === 10 ? 1000 : 1);
  return new Date(time).toISOString();
}

/** What `Date` reads reliably: `Wed, 31 Jan 2024 10:00:00 +0000`, `Jan 31, 2024`. */
function rfcDate(value: string): string | null {
  if (!/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(value)) return null;
  if (!/\b\d{4}\b/.test(value)) return null;
  const isZoned = /(?:GMT|UTC|Z|[+-]\d{4})\s*(?:\(.*\))?$/.test(value);
  // "11 pm EST" is read as the wall clock it is: `Date` would turn it into the next day.
  const bare = isZoned ? value : value.replace(/\s+\(?[A-Z]{2,5}\)?$/, '');
  const time = Date.parse(bare.replace(/\bat\b/i, ''));
  if (Number.isNaN(time)) return null;
  if (isZoned) return new Date(time).toISOString();
  // Without a zone `Date` takes the machine's: read the wall clock back, so that the day stays.
  const local = new Date(time);
  return calendarDay(local.getFullYear(), local.getMonth() + 1, local.getDate());
}
