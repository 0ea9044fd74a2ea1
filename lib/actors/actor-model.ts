import { LABEL_COUNT } from './labels';
import { Lexicon } from './lexicon';

/** "BSA2", little-endian. */
export const MODEL_MAGIC = 0x32415342;
/** u32 fields before the sections: magic, log2 of the feature space, rows, weights, lexicon slots. */
export const HEADER_WORDS = 5;

/** Set in the last weight of a row. */
export const LAST_WEIGHT = 0x8000;

/**
 * A trained tagger and its lists, read in place from `public/actors.bin`.
 *
 * A feature hash (its low `bits` bits) has weights when its bit is set; its row is the number of
 * set bits below. So an unseen feature is told from a known one at 6 bits a row, where a plain
 * hashed table of the same size would add noise. A row holds its non-zero weights only, each a
 * label and a byte; the bytes are square-root companded, `levels` decodes them. What is looked up
 * together lies together: reading a weight is waiting for memory, little else.
 */
export interface ActorModel {
  bits: number;
  /** By 32 features: which of them have a row, and where the weights of those rows begin. */
  index: Uint32Array;
  /** Label × 256 + byte; the last weight of a row is marked with LAST_WEIGHT. */
  weights: Uint16Array;
  levels: Float32Array;
  /** From label × LABEL_COUNT + to label. */
  transitions: Float32Array;
  lexicon: Lexicon;
}

/**
 * Reads a packed model; a few milliseconds.
 * @throws RangeError when the bytes are no such model
 */
export function loadActorModel(bytes: ArrayBuffer): ActorModel {
  if (bytes.byteLength < HEADER_WORDS * 4) throw new RangeError('not an actor model');
  const [magic = 0, bits = 0, rows = 0, weights = 0, slots = 0] = new Uint32Array(
    bytes,
    0,
    HEADER_WORDS,
  );
  const layout = modelLayout(bits, rows, weights, slots);
  if (magic !== MODEL_MAGIC || bytes.byteLength !== layout.end)
    throw new RangeError('not an actor model');
  const counts = new Uint8Array(bytes, layout.counts, rows);
  return {
    bits,
    index: indexRows(new Uint32Array(bytes, layout.bitmap, 2 ** bits / 32), counts),
    weights: pairUp(
      new Uint8Array(bytes, layout.labels, weights),
      new Uint8Array(bytes, layout.values, weights),
      counts,
    ),
    levels: new Float32Array(bytes, layout.levels, 256),
    transitions: new Float32Array(bytes, layout.transitions, LABEL_COUNT ** 2),
    lexicon: new Lexicon({
      marks: new Uint16Array(bytes, layout.marks, slots),
      flags: new Uint16Array(bytes, layout.flags, slots),
      fine: new Uint16Array(bytes, layout.fine, slots),
      coarse: new Uint8Array(bytes, layout.coarse, slots),
    }),
  };
}

/** Byte offsets of the sections of a packed model, widest elements first so that all are aligned. */
export function modelLayout(bits: number, rows: number, weights: number, slots: number) {
  const levels = HEADER_WORDS * 4;
  const transitions = levels + 256 * 4;
  const bitmap = transitions + LABEL_COUNT ** 2 * 4;
  const marks = bitmap + 2 ** bits / 8;
  const flags = marks + slots * 2;
  const fine = flags + slots * 2;
  const coarse = fine + slots * 2;
  const counts = coarse + slots;
  const labels = counts + rows;
  const values = labels + weights;
  const end = values + weights;
  return { levels, transitions, bitmap, marks, flags, fine, coarse, counts, labels, values, end };
}

function indexRows(bitmap: Uint32Array, counts: Uint8Array): Uint32Array {
  const index = new Uint32Array(bitmap.length * 2);
  let row = 0;
  let weight = 0;
  for (let i = 0; i < bitmap.length; i++) {
    index[2 * i] = bitmap[i]!;
    index[2 * i + 1] = weight;
    for (let left = countBits(bitmap[i]!); left > 0; left--) weight += counts[row++]!;
  }
  return index;
}

function pairUp(labels: Uint8Array, values: Uint8Array, counts: Uint8Array): Uint16Array {
  const pairs = new Uint16Array(labels.length);
  for (let i = 0; i < pairs.length; i++) pairs[i] = (labels[i]! << 8) | values[i]!;
  let end = 0;
  for (const count of counts) {
    end += count;
    pairs[end - 1]! |= LAST_WEIGHT;
  }
  return pairs;
}

/** Number of set bits of a 32-bit word. */
export function countBits(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
