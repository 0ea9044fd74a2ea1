// Zero-width and formatting characters that only disturb matching, and the controls that can
// make a text read differently from what it is (bidi overrides and isolates, NUL). ZWJ, ZWNJ and
// the plain direction marks stay: Persian, Indic scripts and emoji need them.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to go
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const SPACE = /\s+/g;

/**
 * Text as the reader sees it: white space collapsed and trimmed, invisible characters gone; of
 * what has no text, the empty one.
 */
export function cleanText(text: string | null | undefined): string {
  return (text ?? '').replace(INVISIBLE, '').replace(SPACE, ' ').trim();
}
