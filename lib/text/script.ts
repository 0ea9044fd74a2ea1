/** Scripts that are written without spaces between words: only a segmenter finds their words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LETTER = /\p{L}/u;

/** Whether the text holds any script written without spaces. */
export function hasUnspacedScript(text: string): boolean {
  return UNSPACED.test(text);
}

/** Direction by the majority of the first `sample` letters, as a reader would see it. */
export function textDirection(text: string, sample = 400): 'ltr' | 'rtl' {
  let right = 0;
  let letters = 0;
  for (const char of text) {
    if (!LETTER.test(char)) continue;
    letters++;
    if (RIGHT_TO_LEFT.test(char)) right++;
    if (letters >= sample) break;
  }
  return right * 2 > letters ? 'rtl' : 'ltr';
}
