import { LETTERS } from '../../text/letters';
import { calendarDay, isPlausible } from './parse-date';

interface DateForm {
  pattern: RegExp;
  read: (match: RegExpExecArray) => string | null;
}

const WORD = `[${LETTERS}]{2,}`;
const DAY_FIRST = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]+(?:de |of |d’|d')?(${WORD})\.?,?[\s-]+(?:de |del )?(\d{4})\b`,
  'g',
);
const MONTH_FIRST = new RegExp(
  String.raw`(${WORD})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`,
  'g',
);

/**
 * The first date a reader would see in a short line such as "Published 3 March 2024, 10:15" or
 * "Stand: 03.03.2024". Names of months come from the platform's own tables for the language of
 * the page and for English.
 * @param language BCP 47, as the page declares it; decides whether 3/4/2024 is in March or April
 * @returns `YYYY-MM-DD`, or null when the line holds no plausible date
 */
export function findWrittenDate(text: string, language: string | null, now: number): string | null {
  if (!/\d/.test(text)) return null;
  let found: string | null = null;
  let position = Number.POSITIVE_INFINITY;
  for (const { pattern, read } of forms(language)) {
    for (const match of text.matchAll(pattern)) {
      const date = read(match as RegExpExecArray);
      if (!date || !isPlausible(date, now) || match.index >= position) continue;
      found = date;
      position = match.index;
      break;
    }
  }
  return found;
}

const ENGLISH =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** The number of a month; the platform is asked only where English does not know the name. */
function monthOf(name: string, language: string | null): number {
  const key = name.toLowerCase();
  const english = ENGLISH.findIndex((month) => key.length > 2 && month.startsWith(key));
  if (english >= 0) return english + 1;
  const isEnglish = /^en\b/i.test(language ?? 'en');
  return (!isEnglish && monthNames(language).get(key)) || Number.NaN;
}

function forms(language: string | null): DateForm[] {
  // Only the United States and the Philippines put the month first.
  const monthFirst = /^en(?:-(?:us|ph))?$/i.test(language ?? 'en-us');
  return [
    {
      pattern: /\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})\b/g,
      read: (m) => calendarDay(m[1], m[2], m[3]),
    },
    {
      pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
      read: (m) => calendarDay(m[1], m[2], m[3]),
    },
    {
      pattern: /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/g,
      read: (m) => calendarDay(m[3], m[2], m[1]),
    },
    {
      pattern: /\b(\d{1,2})([/-])(\d{1,2})\2(\d{4})\b/g,
      read: (m) =>
        monthFirst
          ? (calendarDay(m[4], m[1], m[3]) ?? calendarDay(m[4], m[3], m[1]))
          : (calendarDay(m[4], m[3], m[1]) ?? calendarDay(m[4], m[1], m[3])),
    },
    {
      // 3 March 2024, 3. März 2024, 3 de marzo de 2024, 3rd of March, 2024
      pattern: DAY_FIRST,
      read: (m) => calendarDay(m[3], monthOf(m[2]!, language), m[1]),
    },
    {
      // March 3, 2024; Mar. 3rd 2024
      pattern: MONTH_FIRST,
      read: (m) => calendarDay(m[3], monthOf(m[1]!, language), m[2]),
    },
  ];
}

/** By language: making the formats takes longer than reading a page. */
const cache = new Map<string | null, ReadonlyMap<string, number>>();

function monthNames(language: string | null): ReadonlyMap<string, number> {
  const known = cache.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const)
    for (const options of [{ month }, { month, day: 'numeric' as const }])
      try {
        // With a day beside it a Slavic or Baltic month takes its genitive.
        const format = new Intl.DateTimeFormat(language ?? 'en', { ...options, timeZone: 'UTC' });
        for (let index = 0; index < 12; index++) {
          const parts = format.formatToParts(Date.UTC(2024, index, 9));
          const name = parts.find((part) => part.type === 'month')?.value ?? '';
          if (/\D{3}/.test(name)) names.set(name.toLowerCase().replace(/\.$/, ''), index + 1);
        }
      } catch {
        // An invalid language tag: English is enough.
      }
  cache.set(language, names);
  return names;
}
