/** Most English texts: nothing to take apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
const PLAIN = /^[\x00-\x7f‘’“”–—]*$/;

/**
 * One spelling for comparing: compatibility forms and case folded, combining marks of Latin,
 * Greek and Cyrillic letters dropped ("Erdoğan" = "erdogan"), typographic apostrophes straight.
 * Length may change: never use it with offsets.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('’', "'");
  const lower = text.normalize('NFKD').toLowerCase();
  return lower
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’ʼ]/g, "'")
    .normalize('NFC');
}
