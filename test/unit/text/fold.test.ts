import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/text/fold';

describe('fold', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['“Orvane’s” DAM – ‘safe’', "“orvane's” dam – ‘safe'"],
    ['ﬁnance №5', 'finance no5'],
    ['ʼUthmān', "'uthman"],
    ['Й', 'и'],
    ['部长', '部长'],
  ])('makes %s %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folds plain text as if it stood among letters that are taken apart', () => {
    const plain = fc.constantFrom(...'aZ09 \n.,-_\'"()‘’“”–—%&');
    fc.assert(
      fc.property(fc.array(plain), (characters) => {
        const text = characters.join('');
        expect(fold(`é${text}`)).toBe(`e${fold(text)}`);
      }),
    );
  });
});
