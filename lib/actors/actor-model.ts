import { LABEL_COUNT } from './labels';
import { Lexicon } from './lexicon';

/** "BSA1", little-endian. */
export const MODEL_MAGIC = 0x31415342;
/** u32 fields before the sections: magic, log2 of the feature space, rows, lexicon slots. */
export const HEADER_WORDS = 4;

/**
 * A trained tagger and its lists, read in place from `public/actors.bin`.
 *
 * A feature hash (its low `bits` bits) has weights when its bit in `bitmap` is set; its row is the
 * number of set bits below. So an unseen feature is told apart from a known one at 6 bits a row,
 * where a plain hashed table of the same size would add noise. Weights are one byte a label,
 * square-root companded: `levels` decodes them.
 */
export interface ActorModel {
  bits: number;
  bitmap: Uint32Array;
  /** Number of set bits before each word of the bitmap. */
  ranks: Uint32Array;
  /** rows × LABEL_COUNT bytes. */
  weights: Uint8Array;
  levels: Float32Array;
  /** From label × LABEL_COUNT + to label. */
  transitions: Float32Array;
  lexicon: Lexicon;
}

/**
 * Reads a packed model without copying it; about a millisecond.
 * @throws RangeError when the bytes are no such model
 */
export function loadActorModel(bytes: ArrayBuffer): ActorModel {
  const head = new Uint32Array(bytes, 0, HEADER_WORDS);
  const [magic = 0, bits = 0, rows = 0, slots = 0] = head;
  const layout = modelLayout(bits, rows, slots);
  if (magic !== MODEL_MAGIC || bytes.byteLength !== layout.end)
    throw new RangeError('not an actor model');
  const bitmap = new Uint32Array(bytes, layout.bitmap, 2 ** bits / 32);
  return {
    bits,
    bitmap,
    ranks: rankWords(bitmap),
    weights: new Uint8Array(bytes, layout.weights, rows * LABEL_COUNT),
    levels: new Float32Array(bytes, layout.levels, 256),
    transitions: new Float32Array(bytes, layout.transitions, LABEL_COUNT ** 2),
    lexicon: new Lexicon({
      keys: new Uint32Array(bytes, layout.keys, slots),
      flags: new Uint32Array(bytes, layout.flags, slots),
      fine: new Uint16Array(bytes, layout.fine, slots),
      coarse: new Uint8Array(bytes, layout.coarse, slots),
      senses: new Uint8Array(bytes, layout.senses, slots),
    }),
  };
}

/** Byte offsets of the sections of a packed model, widest elements first so that all are aligned. */
export function modelLayout(bits: number, rows: number, slots: number) {
  const levels = HEADER_WORDS * 4;
  const transitions = levels + 256 * 4;
  const bitmap = transitions + LABEL_COUNT ** 2 * 4;
  const keys = bitmap + 2 ** bits / 8;
  const flags = keys + slots * 4;
  const fine = flags + slots * 4;
  const coarse = fine + slots * 2;
  const senses = coarse + slots;
  const weights = senses + slots;
  return {
    levels,
    transitions,
    bitmap,
    keys,
    flags,
    fine,
    coarse,
    senses,
    weights,
    end: weights + rows * LABEL_COUNT,
  };
}

function rankWords(bitmap: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(bitmap.length);
  let sum = 0;
  for (let i = 0; i < bitmap.length; i++) {
    ranks[i] = sum;
    sum += countBits(bitmap[i]!);
  }
  return ranks;
}

/** Number of set bits of a 32-bit word. */
export function countBits(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
