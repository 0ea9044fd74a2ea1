import type { Span } from '../analysis';
import { splitSentences } from '../text/sentences';
import { words } from '../text/words';
import { type Day, dayOfIso, isoOf } from './dates/calendar';
import { type FoundDate, findDates } from './dates/find-dates';
import { tenseAround } from './dates/tense';

/** A date to come that a text mentions. */
export interface DateAhead {
  /** ISO 8601 days, both inclusive; a month or a year is told from its first to its last day. */
  from: string;
  to: string;
  /** Where the date stands. */
  date: Span;
  /** The sentence that tells what is to happen. */
  sentence: Span;
}

export interface DatesAheadOptions {
  /** When the text was published, ISO 8601; dates without a year are read from there. */
  published: string;
  /** The day the reader reads it, ISO 8601; what is over by then is left out. */
  now: string;
  /** BCP 47, null for English. */
  language: string | null;
}

/** How far ahead a day and month without a year may lie: farther off, writers name the year. */
const YEARLESS_DAYS = 330;
/** The same where no verb looks ahead: the next such day is then nearer than the last. */
const NEARER_DAYS = 182;

/**
 * The dates after `published` and not before `now` that a text mentions as still to come, soonest
 * first ("the verdict is due on 12 March"). A weekday or month alone counts only where the verb
 * nearest to it looks ahead; a day and month also where no verb says otherwise. Unknown days
 * (`published` or `now` no ISO dates) give none.
 */
export function datesAhead(text: string, options: DatesAheadOptions): DateAhead[] {
  const written = dayOfIso(options.published);
  const today = dayOfIso(options.now);
  if (written === null || today === null) return [];
  const ahead: (DateAhead & { day: Day })[] = [];
  for (const sentence of splitSentences(text)) {
    const content = text.slice(sentence.start, sentence.end);
    for (const date of findDates(content, written, options.language)) {
      if (date.to < today || date.to <= written) continue;
      if (!liesAhead(content, date, written, options.language)) continue;
      ahead.push({
        from: isoOf(date.from),
        to: isoOf(date.to),
        date: { start: sentence.start + date.start, end: sentence.start + date.end },
        sentence,
        day: date.from,
      });
    }
  }
  ahead.sort((a, b) => a.day - b.day || a.date.start - b.date.start);
  return ahead.map(({ day: _, ...rest }) => rest);
}

function liesAhead(
  sentence: string,
  date: FoundDate,
  written: Day,
  language: string | null,
): boolean {
  if (date.form === 'full') return true;
  const tense = tenseAround(
    lowerWords(sentence.slice(0, date.start)),
    lowerWords(sentence.slice(date.end)),
    language,
  );
  if (date.form === 'loose') return tense === 'future';
  const reach = { future: YEARLESS_DAYS, past: 0, unknown: NEARER_DAYS }[tense ?? 'unknown'];
  return date.from - written <= reach;
}

function lowerWords(text: string): string[] {
  return words(text).map((word) => word.text.toLowerCase());
}
