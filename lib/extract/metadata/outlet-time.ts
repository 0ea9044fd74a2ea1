const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * A moment given in universal time, put on the outlet's own calendar day: an evening in New York
 * is the next day in data. The moment stays what it is; only its offset is told, as the page shows
 * it (a clock time elsewhere on the page), else the least that puts it on the shown day.
 * @param given ISO 8601
 * @param shown dates and times from the page, ISO 8601, best first; those of other days are ignored
 */
export function outletTime(given: string, shown: readonly string[]): string {
  if (!isUniversal(given)) return given;
  const moment = Date.parse(given);
  const day = given.slice(0, 10);
  const same = shown.find((date) => isOffset(date) && Math.abs(Date.parse(date) - moment) < HOUR);
  if (same) return same;
  const local = shown.filter((date) => !isOffset(date) && !isUniversal(date));
  if (local.some((date) => date.slice(0, 10) === day)) return given;
  for (const date of local) {
    const start = Date.parse(date.slice(0, 10));
    if (Math.abs(start - Date.parse(day)) !== DAY) continue;
    // Before its day the moment needs a positive offset, after it a negative one.
    const hours =
      start > moment
        ? Math.ceil((start - moment) / HOUR)
        : -Math.floor((moment - start - DAY) / HOUR) - 1;
    if (hours >= -12 && hours <= 14) return withOffset(moment, hours);
  }
  return given;
}

export const isUniversal = (date: string) => /T.*(?:Z|[+-]00:00)$/.test(date);
const isOffset = (date: string) => /T.*[+-]\d{2}:\d{2}$/.test(date) && !isUniversal(date);

function withOffset(moment: number, hours: number): string {
  const wall = new Date(moment + hours * HOUR).toISOString().slice(0, 19);
  const sign = hours < 0 ? '-' : '+';
  return `${wall}${sign}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}
