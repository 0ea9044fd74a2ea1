import { LABEL_COUNT } from './labels';
import { Lexicon } from './lexicon';

/** "BSA4", little-endian. */
export const MODEL_MAGIC = 0x34415342;
/** u32 fields before the sections: magic, log2 of the feature space, rows, weights, lexicon slots. */
export const HEADER_WORDS = 5;

/** Set in the label of the last weight of a row. */
export const LAST_WEIGHT = 0x80;

/** Words of the bitmap in a group: the weights of so many are counted together. */
export const GROUP_WORDS = 2;

/**
 * A trained tagger and its lists, read in place from `public/actors.bin`.
 *
 * A feature hash (its low `bits` bits) has weights when its bit is set; its row is the number of
 * set bits below. So an unseen feature is told from a known one at 6 bits a row, where a plain
 * hashed table of the same size would add noise. A row holds its non-zero weights only, each a
 * label and a byte, kept apart since they pack a tenth smaller so; the bytes are square-root
 * companded, `levels` decodes them. How many weights a group of rows has is packed as well: to find
 * where rows begin by reading all weights took 14 of the 160 ms from a click to what it shows.
 */
export interface ActorModel {
  bits: number;
  /** A bit for every feature: whether it has a row. */
  bitmap: Uint32Array;
  /** By GROUP_WORDS words of the bitmap: where the weights of their rows begin. */
  starts: Uint32Array;
  /** The label of every weight; the last of a row is marked with LAST_WEIGHT. */
  labels: Uint8Array;
  weights: Uint8Array;
  levels: Float32Array;
  /** From label × LABEL_COUNT + to label. */
  transitions: Float32Array;
  lexicon: Lexicon;
}

/**
 * Reads a packed model in place.
 * @throws RangeError when the bytes are no such model
 */
export function loadActorModel(bytes: ArrayBuffer): ActorModel {
  if (bytes.byteLength < HEADER_WORDS * 4) throw new RangeError('not an actor model');
  const [magic = 0, bits = 0, , weights = 0, slots = 0] = new Uint32Array(bytes, 0, HEADER_WORDS);
  const layout = modelLayout(bits, weights, slots);
  if (magic !== MODEL_MAGIC || bytes.byteLength !== layout.end)
    throw new RangeError('not an actor model');
  return {
    bits,
    bitmap: new Uint32Array(bytes, layout.bitmap, 2 ** bits / 32),
    starts: startsOf(new Uint8Array(bytes, layout.sizes, groupCount(bits))),
    labels: new Uint8Array(bytes, layout.labels, weights),
    weights: new Uint8Array(bytes, layout.weights, weights),
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
export function modelLayout(bits: number, weights: number, slots: number) {
  const levels = HEADER_WORDS * 4;
  const transitions = levels + 256 * 4;
  const bitmap = transitions + LABEL_COUNT ** 2 * 4;
  const marks = bitmap + 2 ** bits / 8;
  const flags = marks + slots * 2;
  const fine = flags + slots * 2;
  const coarse = fine + slots * 2;
  const sizes = coarse + slots;
  const labels = sizes + groupCount(bits);
  const packed = labels + weights;
  const end = packed + weights;
  return {
    levels,
    transitions,
    bitmap,
    marks,
    flags,
    fine,
    coarse,
    sizes,
    labels,
    weights: packed,
    end,
  };
}

/** How many groups of GROUP_WORDS the bitmap of a feature space has. */
export function groupCount(bits: number): number {
  return Math.ceil(2 ** bits / 32 / GROUP_WORDS);
}

/** @param sizes how many weights each group has */
function startsOf(sizes: Uint8Array): Uint32Array {
  const starts = new Uint32Array(sizes.length);
  for (let group = 1; group < sizes.length; group++)
    starts[group] = starts[group - 1]! + sizes[group - 1]!;
  return starts;
}

/** Number of set bits of a 32-bit word. */
export function countBits(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
