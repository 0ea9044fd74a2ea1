import { LETTERS, UNSPACED } from '../text/letters';

/** Words, or single signs in scripts written without spaces. */
const TOKEN = new RegExp(String.raw`[${UNSPACED}]|[${LETTERS}\d]+`, 'g');

/** Lower-case words of a short text, for comparing titles and the like. */
export function titleWords(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(TOKEN) ?? [];
}

/** How much two short texts share: shared words against the words of the shorter one, 0 to 1. */
export function wordOverlap(a: string, b: string): number {
  const left = new Set(titleWords(a));
  const right = new Set(titleWords(b));
  const smaller = Math.min(left.size, right.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / smaller;
}
