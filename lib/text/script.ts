import { LETTERS, RIGHT_TO_LEFT, UNSPACED } from './letters';

/** Only a segmenter finds the words of these. */
const UNSPACED_SIGN = new RegExp(`[${UNSPACED}]`);
const RIGHT_TO_LEFT_LETTER = new RegExp(`[${RIGHT_TO_LEFT}]`, 'g');
const LETTER = new RegExp(`[${LETTERS}]`, 'g');

/** Whether the text holds any script written without spaces. */
export function hasUnspacedScript(text: string): boolean {
  return UNSPACED_SIGN.test(text);
}

/** Direction by the majority of the first `sample` letters, as a reader would see it. */
export function textDirection(text: string, sample = 400): 'ltr' | 'rtl' {
  const letters = (text.slice(0, 4 * sample).match(LETTER) ?? []).slice(0, sample);
  const right = letters.join('').match(RIGHT_TO_LEFT_LETTER)?.length ?? 0;
  return right * 2 > letters.length ? 'rtl' : 'ltr';
}
