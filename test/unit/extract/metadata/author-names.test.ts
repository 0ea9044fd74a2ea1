import { describe, expect, it } from 'vitest';
import { authorNames } from '../../../../lib/extract/metadata/author-names';

describe('authorNames', () => {
  it.each([
    [['By Ada Orne and Leo Vask'], ['Ada Orne', 'Leo Vask']],
    [
      ['Von Lennart Voss, Mechthild Orsing und Rosalind Kemper'],
      ['Lennart Voss', 'Mechthild Orsing', 'Rosalind Kemper'],
    ],
    [['Ada Orne | aorne@orvane.example'], ['Ada Orne']],
    [['Written by Ada Orne (ao)'], ['Ada Orne']],
    [
      ['Ada Orne', 'ada orne', 'Leo Vask'],
      ['Ada Orne', 'Leo Vask'],
    ],
    [['Ada Orne • @adaorne'], ['Ada Orne']],
    [['https://orvane.example/staff/ada'], []],
    [['admin'], []],
    [['(Image: Jonna Reit)'], []],
    [['March 9, 10:30'], []],
    [['読売湾岸新聞オンライン'], ['読売湾岸新聞オンライン']],
    [['牛 林、岳 彬'], ['牛 林', '岳 彬']],
    [['BR9 Redaktion'], ['BR9 Redaktion']],
    [['Andrea Yates'], ['Andrea Yates']],
    [['a'.repeat(80)], []],
    [[''], []],
  ])('%j', (values, expected) => {
    expect(authorNames(values)).toEqual(expected);
  });
});
