import { describe, expect, it } from 'vitest';
import { predict } from '../../../lib/summary/sentences/forest';
import { HASH_MASK, Lexicon } from '../../../lib/summary/sentences/lexicon';
import { loadSummaryModel } from '../../../lib/summary/summary-model';
import { hashStem } from '../../../lib/text/background-frequencies';
import { seeded } from '../../../tools/seeded-random';
import { binned } from '../../../tools/train-summary/binned';
import { type BoostingOptions, boost, toForest } from '../../../tools/train-summary/boosting';
import { packModel } from '../../../tools/train-summary/pack-model';

const OPTIONS: BoostingOptions = {
  trees: 60,
  rate: 0.2,
  leaves: 8,
  leafRows: 5,
  shrinkage: 1,
  rowShare: 0.8,
  featureShare: 1,
  seed: 4,
};

const WIDTH = 3;
const ROWS = 600;

/** A step, a slope and a feature that says nothing. */
function trainingTable() {
  const random = seeded(11);
  const table = Float32Array.from({ length: ROWS * WIDTH }, () => random());
  const targets = Float32Array.from({ length: ROWS }, (_, r) => {
    const [step, slope] = [table[r * WIDTH]!, table[r * WIDTH + 1]!];
    return (step > 0.5 ? 1 : 0) + slope;
  });
  return { table, targets };
}

function train() {
  const { table, targets } = trainingTable();
  const rows = Int32Array.from({ length: ROWS }, (_, r) => r);
  return { table, targets, boosted: boost(binned(table, WIDTH), targets, rows, OPTIONS) };
}

describe('boost', () => {
  it('learns a function of several features', () => {
    const { table, targets, boosted } = train();
    const forest = toForest(boosted);
    const errors = Array.from(targets, (target, r) =>
      Math.abs(target - predict(forest, table, r * WIDTH)),
    );
    expect(errors.reduce((a, b) => a + b, 0) / ROWS).toBeLessThan(0.05);
    expect(boosted.trees.every((tree) => tree.leaves.length <= OPTIONS.leaves)).toBe(true);
  });

  it('gives the same trees for the same seed', () => {
    expect(train().boosted).toEqual(train().boosted);
  });
});

describe('packModel and loadSummaryModel', () => {
  const key = (stem: string) => hashStem(stem) & HASH_MASK;
  const lexicon = new Lexicon(
    new Map([
      [key('bridg'), { idf: 4.2, wanted: 0.5, weight: -0.02 }],
      [key('the'), { idf: 0.1, wanted: -1, weight: 0.01 }],
    ]),
    { idf: 7.5, wanted: 0, weight: 0 },
  );
  const { table, boosted } = train();
  const pipeline = { lexicon, terms: boosted, pairs: boosted, sentences: boosted };
  const { buffer } = packModel(pipeline, pipeline).slice();
  const model = loadSummaryModel(buffer);

  it('keeps what the forests say', () => {
    const forest = toForest(boosted);
    for (const packed of [model.english.terms, model.other.sentences])
      for (let r = 0; r < 50; r++)
        expect(predict(packed, table, r * WIDTH)).toBeCloseTo(predict(forest, table, r * WIDTH), 2);
  });

  it('keeps the lexicon to its precision', () => {
    const bridge = model.english.lexicon.of('bridg');
    expect(bridge.idf).toBeCloseTo(4.2, 1);
    expect(bridge.wanted).toBeCloseTo(0.5, 1);
    expect(bridge.weight).toBeCloseTo(-0.02, 3);
    expect(model.english.lexicon.of('the').idf).toBeCloseTo(0.1, 1);
    expect(model.english.lexicon.of('unheard')).toEqual({ idf: 7.5, wanted: 0, weight: 0 });
  });
});
