const DAY_MS = 86_400_000;

/** Wording of a date by what stands in the placeholder. */
const FORMATS: Record<string, Intl.DateTimeFormatOptions> = {
  weekday: { weekday: 'long' },
  date: { day: 'numeric', month: 'long' },
  wiredate: { day: 'numeric', month: 'short' },
  fulldate: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long' },
  year: { year: 'numeric' },
};

/** A date in words; `format` is one of the placeholders' names. UTC, so that every run agrees. */
export function dateWords(date: Date, format: string, locale: string): string {
  const options = FORMATS[format];
  if (options === undefined) throw new Error(`no such date format: ${format}`);
  const words = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  // Japanese writes the unit after a year ("2031年"), as the texts themselves do.
  return format === 'year' ? words.replace(/\D+$/u, '') : words;
}

/**
 * Fills `{weekday:-3}`, `{date:+16}`, `{year:+1800}` and the like: days counted from the article's
 * own day, so that a text stays true whenever the demo is served.
 */
export function fillDates(text: string, day: Date, locale: string): string {
  return text.replace(/\{([a-z]+):([+-]?\d+)\}/g, (_, format: string, days: string) =>
    dateWords(new Date(day.getTime() + Number(days) * DAY_MS), format, locale),
  );
}
