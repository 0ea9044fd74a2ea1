import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../lib/extract/metadata/plain-text';

describe('plainText', () => {
  it.each([
    ['Caf&eacute; &amp; Bar', 'Café & Bar'],
    ['&amp;quot;Green&amp;quot;', '"Green"'],
    ['&#8217;s &#x201C;lake&#x201D;', '’s “lake”'],
    ['<p>A <b>bold</b> claim</p>', 'A bold claim'],
    ['  many \n spaces\u00a0here ', 'many spaces here'],
    ['a\u202eb\u0000c', 'abc'],
    ['5 < 6 & 7', '5 < 6 & 7'],
    ['&unknown; &#99999999;', '&unknown; &#99999999;'],
  ])('%j', (value, expected) => expect(plainText(value)).toBe(expected));

  it.each([null, undefined, 3, {}, [], '', ' ', '<br>'])('nothing: %j', (value) =>
    expect(plainText(value)).toBeNull(),
  );

  it('cuts what is longer than any title or description', () => {
    expect(plainText('x'.repeat(9000))).toHaveLength(2000);
  });
});
