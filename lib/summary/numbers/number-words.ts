const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English words that are numbers by themselves. */
const SMALL = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, tens): [string, number] => [word, (tens + 2) * 10]),
  ['dozen', 12],
]);

/**
 * Words and signs that multiply the number before them, in the languages most read in news.
 * "Billion" has one meaning in English and another elsewhere, so it depends on the language.
 */
const SCALES: [words: string, factor: number][] = [
  ['hundred', 100],
  ['thousand k tausend tsd mille mil duizend tusen tusind тысяч тысячи тыс', 1e3],
  ['千', 1e3],
  ['万', 1e4],
  ['億 亿', 1e8],
  ['lakh', 1e5],
  [
    'million millions m mn mln millionen mio million millones millón milioni milione milhões milhão miljoen miljoner miljon millioner милн млн миллион миллиона миллионов',
    1e6,
  ],
  ['crore', 1e7],
  [
    'bn milliarden milliarde mrd milliards milliard miliardi miliardo bilhões bilhão miljard miljarder milliarder млрд миллиард миллиарда миллиардов',
    1e9,
  ],
  ['trillion trillions tn', 1e12],
];

const FACTORS = new Map(
  SCALES.flatMap(([words, factor]) =>
    words.split(' ').map((word): [string, number] => [word, factor]),
  ),
);

/** The factor of "million", "bn", "Mrd" …, or undefined. `language` is BCP 47 or null (English). */
export function scaleOf(word: string, language: string | null): number | undefined {
  const lower = word.toLowerCase();
  if (/^(?:billions?|billionen|billones|billón|biljoen|biljoner)$/.test(lower))
    return /^(?:de|fr|es|it|nl|da|nb|no|sv)/.test(language ?? 'en') ? 1e12 : 1e9;
  // A lone "m" or "k" is a scale only when written to the digits; the caller sees to that.
  return FACTORS.get(lower);
}

/**
 * The value of a run of English number words, in lower case ("two dozen", "a hundred and twelve",
 * "twenty-one" as two words); null when it is none. "one" and "a" alone are not taken for numbers:
 * they seldom count.
 */
export function numberOfWords(words: readonly string[]): number | null {
  let total = 0;
  let part = 0;
  let seen = false;
  for (const [at, word] of words.entries()) {
    const small = SMALL.get(word);
    if (word === 'and' || (word === 'a' && at === 0)) continue;
    if (word === 'half' && words.length > at + 1) {
      part = 0.5;
      continue;
    }
    if (word === 'dozen') part = (part || 1) * 12;
    else if (small !== undefined) part += small;
    else {
      const factor = scaleOf(word, 'en');
      if (factor === undefined) return null;
      part = (part || 1) * factor;
      if (factor >= 1000) {
        total += part;
        part = 0;
      }
    }
    seen = true;
  }
  const value = total + part;
  return seen && words.join(' ') !== 'one' ? value : null;
}

/** Whether a word (lower case) may stand in a run of English number words. */
export function isNumberWord(word: string): boolean {
  return SMALL.has(word) || /^(?:hundred|thousand|(?:m|b|tr)illion)$/.test(word);
}
