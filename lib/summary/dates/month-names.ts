/** Month numbers (1–12) by name in lower case: long, short and declined forms. */
export type MonthNames = ReadonlyMap<string, number>;

/** The names of the months in a language (BCP 47, null for English), as the platform spells them. */
export function monthNames(declared: string | null): MonthNames {
  const language = (declared ?? 'en').slice(0, 2).toLowerCase();
  const names = new Map<string, number>();
  let formats: Intl.DateTimeFormat[] = [];
  try {
    formats = (['long', 'short'] as const).flatMap((month) => [
      new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
      // Beside a day many languages decline the month: Russian "март" but "12 марта".
      new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }),
    ]);
  } catch {
    return names; // Not a language tag: no names.
  }
  for (let month = 1; month <= 12; month++)
    for (const format of formats) {
      const parts = format.formatToParts(Date.UTC(2024, month - 1, 15));
      const name = parts
        .find(({ type }) => type === 'month')
        ?.value.toLowerCase()
        .replace(/\.$/, '');
      if (name && /^\p{L}[\p{L}\p{M}]{2,}$/u.test(name)) names.set(name, month);
    }
  if (language === 'en') names.set('sept', 9);
  return names;
}
