import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendPosting,
  decodePostings,
  encodePostings,
} from '../../../lib/store/index/posting-bytes';

const postings = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 2 ** 28 }), fc.integer({ min: 1, max: 255 })), {
    selector: ([number]) => number,
  })
  .map((pairs) => pairs.sort((a, b) => a[0] - b[0]));

describe('posting bytes', () => {
  it('decode to what was encoded, in one run or in two', () => {
    fc.assert(
      fc.property(postings, fc.nat(100), (pairs, cut) => {
        const parts = [pairs.slice(0, cut), pairs.slice(cut)].map((part) =>
          encodePostings({
            numbers: Uint32Array.from(part, ([number]) => number),
            weights: Uint8Array.from(part, ([, weight]) => weight),
          }),
        );
        const { numbers, weights } = decodePostings(parts);
        expect([...numbers].map((number, at) => [number, weights[at]])).toEqual(pairs);
      }),
    );
  });

  it('are the same appended one by one', () => {
    fc.assert(
      fc.property(postings, (pairs) => {
        let bytes = new Uint8Array();
        let last = 0;
        for (const [number, weight] of pairs) {
          bytes = new Uint8Array(appendPosting(bytes, last, number, weight));
          last = number;
        }
        const numbers = Uint32Array.from(pairs, ([number]) => number);
        const weights = Uint8Array.from(pairs, ([, weight]) => weight);
        expect(bytes).toEqual(encodePostings({ numbers, weights }));
      }),
    );
  });
});
