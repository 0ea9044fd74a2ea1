import type { Span } from '../../analysis';
import { isEnglish } from '../is-english';
import { isNumberWord, numberOfWords, scaleOf } from './number-words';

/** A number of a text, its scale word ("million") included in the span. */
export interface TextNumber extends Span {
  value: number;
  /** Written in digits rather than words. */
  digits: boolean;
  /** The steps in which it is told: "1.2 million" goes by 100 000. */
  step: number;
}

// Digits of any script in groups; signs between groups must be followed by a digit. Letters,
// hyphens and slashes touching it make it a name, a date, a score ("G7", "F-35", "9/11", "3-1").
const SPACED =
  '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}])\\p{L}';
const GROUPING = ".,'’٫٬\u00a0\u202f ";
const DIGITS = new RegExp(
  `(?<!(?:${SPACED})|[\\p{N}_/#千万億亿]|[\\p{L}\\p{N}][-–.,:'’])` +
    `\\p{Nd}+(?:[${GROUPING}]\\p{Nd}+)*(?![\\p{N}_/]|[-–:'’]\\p{N}|(?:${SPACED}){3})`,
  'gu',
);

const WORD_RUN =
  /(?<![\p{L}\p{N}-])(?:(?:a|half a)[ -])?[A-Za-z]+(?:(?:[ -]| and )[A-Za-z]+)*(?![\p{L}\p{N}])/gu;

/**
 * The numbers of a text in order: digits in any script with the separators of the language, and
 * English number words from two up. Dates, times, scores and names with digits in them are left
 * out where their form shows it; years are not told apart from counts here.
 * @param language BCP 47, null for English
 */
export function findNumbers(text: string, language: string | null): TextNumber[] {
  const found: TextNumber[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const number = readDigits(text, match[0], match.index, language);
    if (number) found.push(number);
  }
  // "5 million": the word belongs to the digits.
  const free = ({ start }: Span) =>
    !found.some((number) => start >= number.start && start < number.end);
  if (isEnglish(language)) found.push(...wordNumbers(text).filter(free));
  return found.sort((a, b) => a.start - b.start);
}

const COMMA_DECIMAL =
  /^(?:de|fr|es|it|pt|nl|da|nb|nn|no|sv|fi|pl|cs|sk|hu|ro|bg|ru|uk|el|tr|id|hr|sl|sr|lt|lv|et|is|ca)\b/i;

function readDigits(
  text: string,
  form: string,
  start: number,
  language: string | null,
): TextNumber | null {
  const parsed = parseDigits(form, COMMA_DECIMAL.test(language ?? 'en') ? ',' : '.');
  if (!parsed) return null;
  const end = start + form.length;
  const rest = text.slice(end, end + 24);
  // "1.2m", "40bn", "5 million", "3-million": a scale letter must touch the digits.
  const scale =
    /^(?:([kmKM]|[bmt]n)(?![\p{L}\p{N}])|[ \u00a0-](\p{L}{3,12})\.?(?!\p{L})|([千万億亿])(?!\p{N}))/u.exec(
      rest,
    );
  if (/^[千万億亿]/.test(rest) && !scale) return null;
  const factor = scale ? scaleOf(scale[1] ?? scale[2] ?? scale[3]!, language) : undefined;
  if (!scale || factor === undefined) return { ...parsed, start, end, digits: true };
  const word = scale[0].replace(/\.$/, '');
  return {
    // 4.1 million is 4 100 000, not 4 099 999.99….
    value: Number((parsed.value * factor).toPrecision(12)),
    step: parsed.step * factor,
    start,
    end: end + word.length,
    digits: true,
  };
}

/** Value of digits with separators; null when the groups fit no way of writing numbers. */
function parseDigits(form: string, decimal: ',' | '.'): { value: number; step: number } | null {
  const ascii = asciiDigits(form)
    .replace(/٫/g, decimal)
    .replace(/٬/g, decimal === '.' ? ',' : '.');
  const grouped = new RegExp(
    `^\\d{1,3}(?:([${decimal === '.' ? ',' : '.'}'’\u00a0\u202f ])\\d{3})(?:\\1\\d{3})*(?:\\${decimal}\\d+)?$`,
  );
  const plain = new RegExp(`^\\d+(?:\\${decimal}\\d+)?$`);
  // Indian grouping: 12,34,567.
  const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
  // The other mark before one or two digits can only be a decimal ("3,5" in an English text).
  const foreign = /^\d+[.,]\d{1,2}$/;
  let clean: string;
  if (plain.test(ascii) || grouped.test(ascii) || indian.test(ascii)) {
    const other = decimal === '.' ? /[,'’\u00a0\u202f ]/g : /[.'’\u00a0\u202f ]/g;
    clean = ascii.replace(other, '').replace(decimal, '.');
  } else if (foreign.test(ascii)) clean = ascii.replace(',', '.');
  else return null;
  const places = clean.split('.')[1]?.length ?? 0;
  return { value: Number(clean), step: 10 ** -places };
}

/** The text with the digits of all scripts as 0–9. Offsets hold for scripts of the basic plane. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, asciiDigit);
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  // Unicode gives every set of decimal digits ten code points in a row.
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return String(code < 128 ? code - 48 : code - zero);
}

function wordNumbers(text: string): TextNumber[] {
  const found: TextNumber[] = [];
  for (const run of text.matchAll(WORD_RUN)) {
    const words = [...run[0].matchAll(/[A-Za-z]+/g)];
    for (let i = 0; i < words.length; i++) {
      let to = i;
      const at = (k: number) => words[k]?.[0].toLowerCase() ?? '';
      if (at(i) === 'half' && at(i + 1) === 'a') to = i + 2;
      else if (at(i) === 'a') to = i + 1;
      if (!isNumberWord(at(to))) continue;
      // "Hundred" and "million" count only with something before them.
      if (to === i && scaleOf(at(to), 'en') !== undefined) continue;
      while (
        isNumberWord(at(to + 1)) ||
        (at(to + 1) === 'and' && isNumberWord(at(to + 2)) && /hundred|thousand/.test(at(to)))
      )
        to++;
      const parts = words.slice(i, to + 1).map((word) => word[0].toLowerCase());
      const value = numberOfWords(parts.filter((word) => word !== 'a'));
      const last = words[to]!;
      if (value !== null && value >= 2) {
        const start = run.index + words[i]!.index;
        found.push({
          value,
          step: roundTo(value),
          start,
          end: run.index + last.index + last[0].length,
          digits: false,
        });
      }
      i = to;
    }
  }
  return found;
}

/** The largest power of ten that divides a whole number. */
function roundTo(value: number): number {
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}
