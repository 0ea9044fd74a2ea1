import { FeatureBuffer, tokenFeatures } from '../../lib/actors/token-features';
import type { TrainingText } from './training-text';

/** Chains of candidate tokens with their features, flattened for the trainer. */
export interface Chains {
  /** First token of each chain; one more entry than chains. */
  starts: Int32Array;
  weights: Float32Array;
  /** First feature of each token; one more entry than tokens. */
  offsets: Int32Array;
  /** Row of each feature; -1 for a feature seen too seldom. */
  rows: Int32Array;
  labels: Uint8Array;
  /** The hash that each row stands for. */
  hashes: Uint32Array;
}

/**
 * Extracts the features of all candidates and numbers those that occur at least `least` times.
 * @param bits features are told apart by that many low bits of their hash
 */
export function makeChains(texts: readonly TrainingText[], bits: number, least: number): Chains {
  const starts: number[] = [0];
  const weights: number[] = [];
  const labels: number[] = [];
  const offsets: number[] = [0];
  const hashes = new GrowingArray();
  const mask = 2 ** bits - 1;
  const buffer = new FeatureBuffer();
  for (const { view, labels: gold, weight } of texts) {
    for (let i = 0; i < view.tokens.count; i++) {
      if (!view.candidate[i]) continue;
      tokenFeatures(view, i, buffer);
      for (let k = 0; k < buffer.count; k++) hashes.push(buffer.values[k]! & mask);
      offsets.push(hashes.length);
      labels.push(gold[i]!);
      if (view.candidate[i + 1] && view.sentence[i + 1] === view.sentence[i]) continue;
      starts.push(labels.length);
      weights.push(weight);
    }
  }
  return {
    starts: Int32Array.from(starts),
    weights: Float32Array.from(weights),
    offsets: Int32Array.from(offsets),
    labels: Uint8Array.from(labels),
    ...numberRows(hashes.values(), bits, least),
  };
}

function numberRows(hashes: Int32Array, bits: number, least: number) {
  const counts = new Uint32Array(2 ** bits);
  for (const hash of hashes) counts[hash]!++;
  const numbers = new Int32Array(2 ** bits).fill(-1);
  const kept: number[] = [];
  for (let hash = 0; hash < counts.length; hash++) {
    if (counts[hash]! < least) continue;
    numbers[hash] = kept.length;
    kept.push(hash);
  }
  return { rows: hashes.map((hash) => numbers[hash]!), hashes: Uint32Array.from(kept) };
}

class GrowingArray {
  #held = new Int32Array(1 << 20);
  length = 0;

  push(value: number): void {
    if (this.length === this.#held.length) {
      const wider = new Int32Array(this.#held.length * 2);
      wider.set(this.#held);
      this.#held = wider;
    }
    this.#held[this.length++] = value;
  }

  values(): Int32Array {
    return this.#held.subarray(0, this.length);
  }
}
