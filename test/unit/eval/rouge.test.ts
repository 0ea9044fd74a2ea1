import { describe, expect, it } from 'vitest';
import { rouge, rougeTokens } from '../../eval/score/rouge';
import { scoreSummary } from '../../eval/score/summary';

const tokens = (...sentences: string[]) => sentences.map((sentence) => sentence.split(' '));

describe('rouge', () => {
  it('stems words of more than three letters', () => {
    expect(rougeTokens("The Ministers' vote: 3.5 percent agreed!")).toEqual([
      'the',
      'minist',
      'vote',
      '3',
      '5',
      'percent',
      'agre',
    ]);
  });

  it('counts n-grams at most as often as both sides have them, over sentence ends', () => {
    const { rouge1, rouge2 } = rouge(tokens('a a b', 'c'), tokens('a b c d'));
    expect(rouge1).toBeCloseTo((2 * 3) / 8);
    expect(rouge2).toBeCloseTo((2 * 2) / 6);
  });

  it('takes the union of common subsequences for Lsum', () => {
    // Lin (2004): reference w1…w5 against "w1 w2 w6 w7 w8" and "w1 w3 w8 w9 w5" matches w1 w2 w3 w5.
    const { rougeLsum } = rouge(tokens('1 2 6 7 8', '1 3 8 9 5'), tokens('1 2 3 4 5'));
    expect(rougeLsum).toBeCloseTo((2 * 4) / 15);
  });

  it('is zero where a side is empty', () => {
    expect(rouge([], tokens('a'))).toEqual({ rouge1: 0, rouge2: 0, rougeLsum: 0 });
    expect(rouge(tokens('a'), [])).toEqual({ rouge1: 0, rouge2: 0, rougeLsum: 0 });
  });
});

describe('scoreSummary', () => {
  it('counts a missing article as an empty summary', () => {
    const gold = [
      { id: 'a', text: 'the bridge is closed', ref: ['the bridge is closed'] },
      { id: 'b', text: 'the bridge is open', ref: ['the bridge is open'] },
    ];
    const score = scoreSummary([{ id: 'a', sentences: [{ start: 0, end: 20 }] }], gold);
    expect(score).toMatchObject({ n: 2, missing: 1, 'ROUGE-1': 0.5, 'ROUGE-Lsum': 0.5, words: 2 });
  });
});
