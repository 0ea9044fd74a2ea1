import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviest } from '../../../lib/related/heaviest';

const bySorting = (weights: readonly number[], most: number) =>
  [...weights].sort((a, b) => b - a).slice(0, most);

describe('heaviest', () => {
  it('leaves the heaviest items in their own order, and all that weigh as much as the last', () => {
    const items = [3, 1, 2, 2, 5, 2].map((weight, at) => ({ weight, at }));
    expect(heaviest(items, 3).map(({ at }) => at)).toEqual([0, 2, 3, 4, 5]);
    expect(heaviest(items, 9)).toEqual(items);
    expect(heaviest([], 3)).toEqual([]);
  });

  it('leaves what sorting all would begin with', () => {
    const weights = fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 20 }), (all, most) => {
        const kept = heaviest(
          all.map((weight) => ({ weight })),
          most,
        );
        const found = kept.map(({ weight }) => weight);
        expect(bySorting(found, most)).toEqual(bySorting(all, most));
      }),
    );
  });
});
