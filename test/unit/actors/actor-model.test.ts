import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countBits, LAST_WEIGHT, loadActorModel } from '../../../lib/actors/actor-model';
import { FLAG } from '../../../lib/actors/word-flags';
import { hashText } from '../../../lib/actors/word-info';
import { model } from './model';

describe('loadActorModel', () => {
  it('refuses what is no model', () => {
    expect(() => loadActorModel(new ArrayBuffer(0))).toThrow(RangeError);
    expect(() => loadActorModel(new ArrayBuffer(4096))).toThrow(RangeError);
    const cut = readFileSync('public/actors.bin').subarray(0, 100_000);
    expect(() => loadActorModel(new Uint8Array(cut).buffer)).toThrow(RangeError);
  });

  it('has a row for every set bit', () => {
    const words = model.index.filter((_, i) => i % 2 === 0);
    const bits = words.reduce((sum, word) => sum + countBits(word), 0);
    const rows = model.weights.reduce((sum, weight) => sum + (weight >= LAST_WEIGHT ? 1 : 0), 0);
    expect(rows).toBe(bits);
    expect(model.weights.at(-1)).toBeGreaterThanOrEqual(LAST_WEIGHT);
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
