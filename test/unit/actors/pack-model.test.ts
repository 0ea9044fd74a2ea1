import { describe, expect, it } from 'vitest';
import { LAST_WEIGHT, loadActorModel } from '../../../lib/actors/actor-model';
import { LABEL_COUNT } from '../../../lib/actors/labels';
import { makeLexicon } from '../../../tools/actor-training/make-lexicon';
import { packModel } from '../../../tools/actor-training/pack-model';

const BITS = 10;

/** A model of so many rows, hashes ascending, the first row of zeros only. */
function packed(hashes: Uint32Array, weightOf: (row: number, label: number) => number) {
  const weights = Float32Array.from({ length: hashes.length * LABEL_COUNT }, (_, at) =>
    weightOf(Math.floor(at / LABEL_COUNT), at % LABEL_COUNT),
  );
  const transitions = new Float32Array(LABEL_COUNT ** 2);
  return packModel({ weights, transitions }, hashes, BITS, makeLexicon(new Map()));
}

describe('packModel', () => {
  it('packs rows that are read back in the order of their features', () => {
    const hashes = Uint32Array.of(3, 5, 31, 32, 70, 1023);
    const labels = (row: number) => [row % LABEL_COUNT, (row + 3) % LABEL_COUNT];
    const { bytes, rows } = packed(hashes, (row, label) =>
      row > 0 && labels(row).includes(label) ? (label % 2 ? 1 : -1) : 0,
    );
    const model = loadActorModel(bytes);
    expect(rows).toBe(hashes.length - 1);
    const known = [...Array(2 ** BITS).keys()].filter(
      (hash) => (model.bitmap[hash >>> 5]! >>> (hash & 31)) & 1,
    );
    expect(known).toEqual([...hashes.slice(1)]);
    const read: [number, number][][] = [[]];
    model.labels.forEach((label, at) => {
      read.at(-1)!.push([label & ~LAST_WEIGHT, model.levels[model.weights[at]!]!]);
      if (label >= LAST_WEIGHT) read.push([]);
    });
    expect(read.slice(0, -1)).toEqual(
      known.map((_, row) =>
        labels(row + 1)
          .sort((a, b) => a - b)
          .map((label) => [label, label % 2 ? 1 : -1]),
      ),
    );
  });

  it('refuses more weights in a group than a byte can tell', () => {
    const hashes = Uint32Array.from({ length: 40 }, (_, at) => at);
    expect(() => packed(hashes, () => 1)).toThrow(RangeError);
  });
});
