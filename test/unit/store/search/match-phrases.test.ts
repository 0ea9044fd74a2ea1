import { describe, expect, it } from 'vitest';
import { phraseMatcher } from '../../../../lib/store/search/match-phrases';
import { searchWords } from '../../../../lib/store/search/search-terms';
import { fold } from '../../../../lib/text/fold';

describe('phraseMatcher', () => {
  it.each([
    ['dam of orvane', 'The Dam of Órvane.', true],
    ['tessaly orvane', 'the Tessaly-Orvane line', true],
    ['dam of orvane', 'the dam, of Orvanese make', false],
    ['am of', 'the dam of Orvane', false],
    ['1,200 people', 'some 1,200 people', true],
    ['u.s. senate', 'The U.S. Senate voted.', true],
    ['部长辞职', '昨天部长辞职了', true],
    ['大坝裂缝', '大坝出现裂缝', false],
  ])('%s in %s: %s', (phrase, text, expected) => {
    expect(phraseMatcher(searchWords(phrase)).test(fold(text))).toBe(expected);
  });

  it('takes an open last word for a beginning', () => {
    expect(phraseMatcher(['orvane', 'da'], true).test('the orvane dam')).toBe(true);
    expect(phraseMatcher(['orvane', 'da']).test('the orvane dam')).toBe(false);
  });
});

describe('a phrase found at no border of words', () => {
  it('is looked for further on', () => {
    const phrase = phraseMatcher(['dam', 'burst']);
    expect(phrase.test('a madam burst out; the dam burst')).toBe(true);
    expect(phrase.test('a madam burst out')).toBe(false);
    expect(phrase.test('the dam bursts')).toBe(false);
    expect(phrase.test('dam, burst')).toBe(true);
  });
});
