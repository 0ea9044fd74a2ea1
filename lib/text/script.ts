import { LETTERS, RIGHT_TO_LEFT, UNSPACED } from './letters';

/** Only a segmenter finds the words of these. */
const UNSPACED_SIGN = new RegExp(`[${UNSPACED}]`);
const RIGHT_TO_LEFT_LETTER = new RegExp(`[${RIGHT_TO_LEFT}]`);
const LETTER = new RegExp(`[${LETTERS}]`);

/** Whether the text holds any script written without spaces. */
export function hasUnspacedScript(text: string): boolean {
  return UNSPACED_SIGN.test(text);
}

/** Direction by the majority of the first `sample` letters, as a reader would see it. */
export function textDirection(text: string, sample = 400): 'ltr' | 'rtl' {
  let right = 0;
  let letters = 0;
  for (const char of text) {
    if (!LETTER.test(char)) continue;
    letters++;
    if (RIGHT_TO_LEFT_LETTER.test(char)) right++;
    if (letters >= sample) break;
  }
  return right * 2 > letters ? 'rtl' : 'ltr';
}
