import '../../../jsdom-parser';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetEntities } from '../../../../lib/extract/metadata/decode-entities';
import { plainText } from '../../../../lib/extract/metadata/plain-text';

beforeEach(forgetEntities);

describe('plainText', () => {
  it.each([
    ['Caf&eacute; &amp; Bar', 'Café & Bar'],
    ['&amp;quot;Green&amp;quot;', '"Green"'],
    ['&#8217;s &#x201C;lake&#x201D;', '’s “lake”'],
    ['<p>A <b>bold</b> claim</p>', 'A bold claim'],
    ['  many \n spaces\u00a0here ', 'many spaces here'],
    ['a\u202eb\u0000c', 'abc'],
    ['5 < 6 & 7', '5 < 6 & 7'],
    ['&unknown; &#x110000;', '&unknown; \ufffd'],
    ['a&#10;b&nbsp;c&emsp;d &Scaron;&#146;', 'a b c d Š’'],
    ['AT&T; R&D and &lt;b&gt;', 'AT&T; R&D and'],
  ])('%j', (value, expected) => expect(plainText(value)).toBe(expected));

  it.each([null, undefined, 3, {}, [], '', ' ', '<br>'])('nothing: %j', (value) =>
    expect(plainText(value)).toBeNull(),
  );

  it('leaves the entities of a page alone that is made of them', () => {
    const many = Array.from({ length: 40_000 }, (_, n) => `&#x${(n + 0x4e00).toString(16)};`);
    const texts = Array.from({ length: 400 }, (_, n) =>
      plainText(many.slice(n * 100, n * 100 + 100).join('')),
    );
    expect(texts[0]).toBe(
      String.fromCharCode(...Array.from({ length: 100 }, (_, n) => n + 0x4e00)),
    );
    expect(texts.at(-1)).toContain('&#x');
  });

  it('cuts what is longer than any title or description', () => {
    expect(plainText('x'.repeat(9000))).toHaveLength(2000);
  });
});
