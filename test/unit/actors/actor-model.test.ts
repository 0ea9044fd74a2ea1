import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  countBits,
  GROUP_WORDS,
  LAST_WEIGHT,
  loadActorModel,
} from '../../../lib/actors/actor-model';
import { FLAG } from '../../../lib/actors/word-flags';
import { hashText } from '../../../lib/actors/word-info';
import { model } from './model';

/** How many rows end among these weights. */
function rowsIn(from: number, to: number): number {
  return model.labels.subarray(from, to).filter((label) => label >= LAST_WEIGHT).length;
}

describe('loadActorModel', () => {
  it('refuses what is no model', () => {
    expect(() => loadActorModel(new ArrayBuffer(0))).toThrow(RangeError);
    expect(() => loadActorModel(new ArrayBuffer(4096))).toThrow(RangeError);
    const cut = readFileSync('public/actors.bin').subarray(0, 100_000);
    expect(() => loadActorModel(new Uint8Array(cut).buffer)).toThrow(RangeError);
  });

  it('has a row for every set bit', () => {
    const bits = model.bitmap.reduce((sum, word) => sum + countBits(word), 0);
    expect(rowsIn(0, model.labels.length)).toBe(bits);
    expect(model.labels.at(-1)).toBeGreaterThanOrEqual(LAST_WEIGHT);
  });

  it('begins the weights of every group where its first row begins', () => {
    const { bitmap, starts, labels } = model;
    const wrong = [...starts.keys()].filter((group) => {
      const words = bitmap.subarray(group * GROUP_WORDS, (group + 1) * GROUP_WORDS);
      const bits = words.reduce((sum, word) => sum + countBits(word), 0);
      return rowsIn(starts[group]!, starts[group + 1] ?? labels.length) !== bits;
    });
    expect(starts.length * GROUP_WORDS).toBe(bitmap.length);
    expect(wrong).toEqual([]);
  });

  it('holds the lists', () => {
    const flags = (word: string) => {
      const slot = model.lexicon.find(hashText(word));
      return slot < 0 ? 0 : model.lexicon.flags(slot);
    };
    expect(flags('kenya') & FLAG.country).not.toBe(0);
    expect(flags('kenyan') & FLAG.demonym).not.toBe(0);
    expect(flags('saudi arabia') & FLAG.country).not.toBe(0);
    expect(flags('saudi') & FLAG.phraseStart).not.toBe(0);
    expect(flags('zzqxv')).toBe(0);
  });
});
