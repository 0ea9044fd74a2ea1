/**
 * Sets of characters for the inside of `[…]` in patterns without the `u` flag. The property
 * escapes that say the same (`\p{L}`) also cover the letters beyond the Basic Multilingual Plane,
 * for which V8 writes code for every range of surrogate pairs: making one pattern took 1 to 9 ms,
 * with these 0.1, and a page is read, and a worker woken, with nothing made yet. Held against the
 * property escapes in letters.test.ts.
 */

/**
 * Letters with the marks on them. Of scripts beyond the large ones the digits and the seldom marks
 * of punctuation, which stand between their letters, are taken for such.
 */
export const LETTERS =
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\u02c1\\u0300-\\u0559' +
  '\\u0560-\\u0588\\u0591-\\u05bd\\u05bf-\\u060b\\u060e-\\u061a\\u0620-\\u06d3\\u06d5-\\u0963\\u0966-\\u1fff' +
  '\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ud7ff\\uf900-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a' +
  '\\uff66-\\uffdc';

/** Capital letters, and the blocks that alternate between capitals and small letters. */
export const CAPITALS =
  'A-Z\\xc0-\\xde\\u0100-\\u024f\\u0386-\\u03ab\\u0400-\\u042f\\u0531-\\u0556\\u1e00-\\u1eff';

/** Scripts that are written without spaces between words. */
export const UNSPACED =
  '\\u0e01-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u2e80-\\u2fdf\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\u9fff' +
  '\\uf900-\\ufaff\\uff66-\\uff9f';

/** Scripts that are written from right to left. */
export const RIGHT_TO_LEFT = '\\u0591-\\u08ff\\ufb1d-\\ufefc';
