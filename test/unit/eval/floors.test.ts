import { describe, expect, it } from 'vitest';
import { isMissed } from '../../eval/score/main';
import { MEASUREMENTS } from '../../eval/score/measurements';
import { scoreShown } from '../../eval/score/shown';
import floors from '../../eval/scores.json';

describe('floors', () => {
  it.each<[string, number, number | { most: number }, boolean]>([
    ['a value below its least', 0.939, 0.94, true],
    ['one that reaches it', 0.94, 0.94, false],
    ['a share of errors above its most', 0.11, { most: 0.1 }, true],
    ['one that is not', 0.1, { most: 0.1 }, false],
    ['what was not measured', Number.NaN, 0, true],
    ['an error share that was not measured', Number.NaN, { most: 1 }, true],
  ])('of %s', (_, value, floor, missed) => {
    expect(isMissed(value, floor)).toBe(missed);
  });

  it('are kept for measurements that exist', () => {
    const names = MEASUREMENTS.map(({ task, set }) => `${task} ${set}`);
    expect(names).toEqual(expect.arrayContaining(Object.keys(floors)));
  });
});

describe('scoreShown', () => {
  const related = [
    { id: 'a', shown: true },
    { id: 'x', shown: true },
    { id: 'w', shown: true },
    { id: 'b', shown: false },
  ];

  it('counts what a reader sees, the excluded aside', () => {
    const gold = [
      { id: 'q', relevant: ['a', 'b'], exclude: ['x'] },
      { id: 'r', relevant: ['a'] },
    ];
    expect(scoreShown([{ id: 'q', related }], gold)).toMatchObject({
      missing: 1,
      'shown a query': 1,
      'wrong of shown': 0.5,
      'nothing shown': 0.5,
    });
  });

  it('tells how often nothing is shown where nothing is related', () => {
    const scores = scoreShown([{ id: 'q', related }, { id: 'r' }], [{ id: 'q' }, { id: 'r' }]);
    expect(scores['nothing shown']).toBe(0.5);
    expect(scores).not.toHaveProperty('wrong of shown');
  });
});
