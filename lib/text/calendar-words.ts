import { fold } from './fold';

const byLanguage = new Map<string, ReadonlySet<string>>();

/**
 * The names of months and weekdays, whole and short, folded, in a language (BCP 47; null counts
 * as English) and in English. They date a text and tell nothing of what it is about.
 */
export function calendarWords(language: string | null): ReadonlySet<string> {
  const key = language ?? 'en';
  const known = byLanguage.get(key);
  if (known) return known;
  const names = new Set(SHORT_FORMS);
  for (const locale of new Set([supported(key), 'en']))
    for (const width of ['long', 'short'] as const)
      for (const name of namesIn(locale, width)) names.add(fold(name).replace(/\.$/, ''));
  byLanguage.set(key, names);
  return names;
}

/** As news agencies write them, beside those Intl knows. */
const SHORT_FORMS = ['sept', 'tues', 'thur', 'thurs'];

function* namesIn(locale: string, width: 'long' | 'short'): Generator<string> {
  const month = new Intl.DateTimeFormat(locale, { month: width, timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' });
  for (let at = 0; at < 12; at++) yield month.format(Date.UTC(2024, at, 1));
  for (let at = 1; at <= 7; at++) yield day.format(Date.UTC(2024, 0, at));
}

/** A page may declare any nonsense as its language. */
function supported(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
