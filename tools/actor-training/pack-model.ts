import { HEADER_WORDS, MODEL_MAGIC, modelLayout } from '../../lib/actors/actor-model';
import { LABEL_COUNT } from '../../lib/actors/labels';
import type { LexiconTable } from '../../lib/actors/lexicon';
import type { CrfWeights } from './train-crf';

/**
 * Packs a model (see ActorModel). Weights under `least` become 0 and rows without weights are
 * dropped. Companding by the square root spends the 255 levels where the weights are.
 */
export function packModel(
  { weights, transitions }: CrfWeights,
  hashes: Uint32Array,
  bits: number,
  least: number,
  lexicon: LexiconTable,
): { bytes: ArrayBuffer; rows: number } {
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const codes = Uint8Array.from(weights, (weight) => code(weight, top, least));
  const kept: number[] = [];
  for (let row = 0; row < hashes.length; row++)
    if (codes.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT).some((held) => held !== 128))
      kept.push(row);
  const slots = lexicon.keys.length;
  const layout = modelLayout(bits, kept.length, slots);
  const bytes = new ArrayBuffer(layout.end);
  new Uint32Array(bytes, 0, HEADER_WORDS).set([MODEL_MAGIC, bits, kept.length, slots]);
  new Float32Array(bytes, layout.levels, 256).set(levelsOf(top));
  new Float32Array(bytes, layout.transitions, transitions.length).set(transitions);
  const bitmap = new Uint32Array(bytes, layout.bitmap, 2 ** bits / 32);
  const packed = new Uint8Array(bytes, layout.weights);
  kept.forEach((row, at) => {
    const hash = hashes[row]!;
    bitmap[hash >>> 5]! |= 1 << (hash & 31);
    packed.set(codes.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT), at * LABEL_COUNT);
  });
  new Uint32Array(bytes, layout.keys, slots).set(lexicon.keys);
  new Uint32Array(bytes, layout.flags, slots).set(lexicon.flags);
  new Uint16Array(bytes, layout.fine, slots).set(lexicon.fine);
  new Uint8Array(bytes, layout.coarse, slots).set(lexicon.coarse);
  new Uint8Array(bytes, layout.senses, slots).set(lexicon.senses);
  return { bytes, rows: kept.length };
}

/** 128 is zero; 1 to 255 are symmetric around it. */
function code(weight: number, top: number, least: number): number {
  if (Math.abs(weight) < least) return 128;
  return 128 + Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / top));
}

function levelsOf(top: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const part = (byte - 128) / 127;
    return Math.sign(part) * part * part * top;
  });
}
