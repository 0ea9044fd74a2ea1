import { describe, expect, it } from 'vitest';
import { scoreNovelty } from '../../eval/score/novelty';
import { scoreRelated } from '../../eval/score/related';
import { scoreStorylines } from '../../eval/score/storylines';

const ranking = (...ids: string[]) => ids.map((id) => ({ id }));

describe('scoreRelated', () => {
  const gold = [{ id: 'q', relevant: ['a', 'b'], exclude: ['x'], wrong: ['w'] }];

  it('averages precision over the relevant, whatever was excluded or the query itself', () => {
    const scores = scoreRelated([{ id: 'q', related: ranking('q', 'x', 'a', 'w', 'b') }], gold);
    expect(scores.MAP).toBeCloseTo((1 + 2 / 3) / 2, 10);
    expect(scores['P@5']).toBeCloseTo(2 / 5, 10);
    expect(scores['wrong event@5']).toBeCloseTo(1 / 5, 10);
    expect(scores['nDCG@5']).toBeCloseTo((1 + 0.5) / (1 + 1 / Math.log2(3)), 10);
  });

  it('counts what is missing or failed as nothing found, and a repeated hit once', () => {
    expect(scoreRelated([], gold)).toMatchObject({ MAP: 0, missing: 1 });
    const failed = [{ id: 'q', error: 'no text', related: ranking('a') }];
    expect(scoreRelated(failed, gold)).toMatchObject({ MAP: 0, missing: 1 });
    const twice = [{ id: 'q', related: ranking('a', 'a', 'b') }];
    expect(scoreRelated(twice, gold).MAP).toBe(1);
  });
});

describe('scoreStorylines', () => {
  const gold = ['1', '2', '3', '4'].map((id) => ({ id, storyline: id < '4' ? 'dam' : 'chess' }));

  it('gives B-cubed precision and recall', () => {
    const predicted = [
      { id: '1', storyline: 'x' },
      { id: '2', storyline: 'x' },
      { id: '3', storyline: 'y' },
      { id: '4', storyline: 'y' },
    ];
    const scores = scoreStorylines(predicted, gold);
    expect(scores['B3 P']).toBeCloseTo((1 + 1 + 0.5 + 0.5) / 4, 10);
    expect(scores['B3 R']).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4, 10);
  });

  it('counts a story without a prediction as a storyline of its own', () => {
    expect(scoreStorylines([], gold)).toMatchObject({ 'B3 P': 1, missing: 4, storylines: 4 });
  });
});

describe('scoreNovelty', () => {
  const gold = [{ id: 'a', labels: [1, 0, null, 0] as (0 | 1 | null)[] }];

  it('gives the share of pairs in the right order, ties half', () => {
    expect(scoreNovelty([{ id: 'a', novelty: [0.5, 0.2, 0.9, 0.5] }], gold).AUC).toBe(0.75);
    expect(scoreNovelty([{ id: 'a', novelty: [0.1, 0.2, 0, 0.3] }], gold).AUC).toBe(0);
  });

  it('takes sentences without a score for undecided', () => {
    expect(scoreNovelty([], gold)).toMatchObject({ AUC: 0.5, missing: 1, new: 1, known: 2 });
  });
});
