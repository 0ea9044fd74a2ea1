import { fold } from './fold';

// Spelt out: to make four formatters costs a worker that has just been woken 15 ms.
const ENGLISH =
  'january february march april may june july august september october november december ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'monday tuesday wednesday thursday friday saturday sunday ' +
  'mon tue tues wed thu thur thurs fri sat sun';

const byLanguage = new Map<string, ReadonlySet<string>>([['en', new Set(ENGLISH.split(' '))]]);

/**
 * The names of months and weekdays, whole and short, folded, in a language (BCP 47; null counts
 * as English) and in English. They date a text and tell nothing of what it is about.
 */
export function calendarWords(language: string | null): ReadonlySet<string> {
  const key = (language ?? 'en').slice(0, 2).toLowerCase();
  const known = byLanguage.get(key);
  if (known) return known;
  const names = new Set(byLanguage.get('en'));
  for (const width of ['long', 'short'] as const)
    for (const name of namesIn(key, width)) names.add(fold(name).replace(/\.$/, ''));
  byLanguage.set(key, names);
  return names;
}

function* namesIn(language: string, width: 'long' | 'short'): Generator<string> {
  const month = formatter(language, { month: width, timeZone: 'UTC' });
  const day = formatter(language, { weekday: width, timeZone: 'UTC' });
  for (let at = 0; at < 12; at++) yield month.format(Date.UTC(2024, at, 1));
  for (let at = 1; at <= 7; at++) yield day.format(Date.UTC(2024, 0, at));
}

/** A page may declare any nonsense as its language. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
