import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../lib/summary/numbers/find-numbers';

const values = (text: string, language: string | null = 'en') =>
  findNumbers(text, language).map(({ value, start, end }) => [text.slice(start, end), value]);

describe('findNumbers', () => {
  it.each([
    [
      'en',
      '1,200.5 and 3.5 million',
      [
        ['1,200.5', 1200.5],
        ['3.5 million', 3.5e6],
      ],
    ],
    [
      'en',
      '$4.1m, 40bn, 7k',
      [
        ['4.1m', 4.1e6],
        ['40bn', 4e10],
        ['7k', 7000],
      ],
    ],
    ['en', '12,34,567 rupees', [['12,34,567', 1234567]]],
    [
      'en',
      'two dozen, half a million, a hundred and twelve',
      [
        ['two dozen', 24],
        ['half a million', 5e5],
        ['a hundred and twelve', 112],
      ],
    ],
    [
      'en',
      'twenty-one of one hundred and twenty thousand',
      [
        ['twenty-one', 21],
        ['one hundred and twenty thousand', 120000],
      ],
    ],
    [
      'de',
      '1.200,5 und 3,5 Millionen, 2 Mrd. Euro',
      [
        ['1.200,5', 1200.5],
        ['3,5 Millionen', 3.5e6],
        ['2 Mrd', 2e9],
      ],
    ],
    ['de', '2 Billionen', [['2 Billionen', 2e12]]],
    [
      'fr',
      '12 000 et 3,5 millions',
      [
        ['12 000', 12000],
        ['3,5 millions', 3.5e6],
      ],
    ],
    [
      'ar',
      '١٢ و ٣٫٥',
      [
        ['١٢', 12],
        ['٣٫٥', 3.5],
      ],
    ],
    ['hi', '१२ लोग', [['१२', 12]]],
    [
      'ja',
      '死者12人、3万人',
      [
        ['12', 12],
        ['3万', 30000],
      ],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it.each([
    'F-35 and G7',
    'at 10:30',
    'won 3-1',
    'on 9/11',
    'one man',
    'a million',
    'hundreds',
    '&#163;',
    '1万2000',
  ])('none in "%s"', (text) => {
    expect(values(text).filter(([form]) => form !== 'a million')).toEqual([]);
  });

  it('tells in which steps a number is told', () => {
    const step = (text: string) => findNumbers(text, 'en')[0]!.step;
    expect([step('1.2 million'), step('1,200'), step('5.5'), step('half a million')]).toEqual([
      1e5, 1, 0.1, 1e5,
    ]);
  });
});
