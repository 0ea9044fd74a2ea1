import { calendarDay, isPlausible } from './parse-date';

/** "12.11.", as small sites write it in a line that says when they published. */
const DAY_AND_MONTH = /(?:^|[^\d.])(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d)/;

/**
 * A date without its year: the last such day that has been.
 * @param now milliseconds since 1970
 * @returns `YYYY-MM-DD`, or null when there is none
 */
export function findYearlessDate(line: string, now: number): string | null {
  const match = DAY_AND_MONTH.exec(line);
  if (!match) return null;
  const thisYear = new Date(now).getUTCFullYear();
  for (const year of [thisYear, thisYear - 1]) {
    const date = calendarDay(year, Number(match[2]), Number(match[1]));
    if (date && isPlausible(date, now)) return date;
  }
  return null;
}
