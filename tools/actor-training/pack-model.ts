import {
  GROUP_WORDS,
  groupCount,
  HEADER_WORDS,
  LAST_WEIGHT,
  MODEL_MAGIC,
  modelLayout,
} from '../../lib/actors/actor-model';
import { LABEL_COUNT } from '../../lib/actors/labels';
import type { LexiconTable } from '../../lib/actors/lexicon';
import type { CrfWeights } from './train-crf';

/** Levels on either side of zero; 31 instead of 127 costs under 0.1 points of F1 and saves a quarter. */
const LEVELS = 31;
const ZERO = 128;

/**
 * Packs a model (see ActorModel). Companding by the square root spends the levels where the
 * weights are; rows without weights are dropped.
 */
export function packModel(
  { weights, transitions }: CrfWeights,
  hashes: Uint32Array,
  bits: number,
  lexicon: LexiconTable,
): { bytes: ArrayBuffer; rows: number; weights: number } {
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const { bitmap, rows, labels, packed, sizes } = collectRows(weights, top, hashes, bits);
  const slots = lexicon.marks.length;
  const layout = modelLayout(bits, packed.length, slots);
  const bytes = new ArrayBuffer(layout.end);
  const header = [MODEL_MAGIC, bits, rows, packed.length, slots];
  new Uint32Array(bytes, 0, HEADER_WORDS).set(header);
  new Float32Array(bytes, layout.levels, 256).set(levelsOf(top));
  new Float32Array(bytes, layout.transitions, transitions.length).set(transitions);
  new Uint32Array(bytes, layout.bitmap, bitmap.length).set(bitmap);
  new Uint16Array(bytes, layout.marks, slots).set(lexicon.marks);
  new Uint16Array(bytes, layout.flags, slots).set(lexicon.flags);
  new Uint16Array(bytes, layout.fine, slots).set(lexicon.fine);
  new Uint8Array(bytes, layout.coarse, slots).set(lexicon.coarse);
  new Uint8Array(bytes, layout.sizes, sizes.length).set(sizes);
  new Uint8Array(bytes, layout.labels, labels.length).set(labels);
  new Uint8Array(bytes, layout.weights, packed.length).set(packed);
  return { bytes, rows, weights: packed.length };
}

/** The non-zero weights of each row, rows in the order of their hashes. */
function collectRows(weights: Float32Array, top: number, hashes: Uint32Array, bits: number) {
  const bitmap = new Uint32Array(2 ** bits / 32);
  const labels: number[] = [];
  const packed: number[] = [];
  const counts = new Uint32Array(groupCount(bits));
  let rows = 0;
  hashes.forEach((hash, row) => {
    const before = packed.length;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const held = code(weights[row * LABEL_COUNT + label]!, top);
      if (held === ZERO) continue;
      labels.push(label);
      packed.push(held);
    }
    if (packed.length === before) return;
    labels[labels.length - 1]! |= LAST_WEIGHT;
    bitmap[hash >>> 5]! |= 1 << (hash & 31);
    counts[Math.floor((hash >>> 5) / GROUP_WORDS)]! += packed.length - before;
    rows++;
  });
  if (counts.some((count) => count > 255))
    throw new RangeError('a group of the model has more weights than a byte can tell');
  return { bitmap, rows, labels, packed, sizes: Uint8Array.from(counts) };
}

/** The companded byte of a weight; symmetric around ZERO. */
function code(weight: number, top: number): number {
  return ZERO + Math.sign(weight) * Math.round(LEVELS * Math.sqrt(Math.abs(weight) / top));
}

function levelsOf(top: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const part = (byte - ZERO) / LEVELS;
    return Math.sign(part) * part * part * top;
  });
}
