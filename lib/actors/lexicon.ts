/** All arrays have the same power of two as length; a mark of 0 is an empty slot. */
export interface LexiconTable {
  /** 16 bits of the word's hash; with the slot they tell words apart (one in 40 000 is mistaken). */
  marks: Uint16Array;
  /** Bits of FLAG, those below 1 << 16. */
  flags: Uint16Array;
  coarse: Uint8Array;
  fine: Uint16Array;
}

/**
 * Word and phrase lists in an open-addressing hash table, read in place from the packed model:
 * nothing is built at load. Keys are hashes of lower-case words, or of words joined by a space.
 */
export class Lexicon {
  readonly #marks: Uint16Array;
  readonly #flags: Uint16Array;
  readonly #coarse: Uint8Array;
  readonly #fine: Uint16Array;

  constructor({ marks, flags, coarse, fine }: LexiconTable) {
    this.#marks = marks;
    this.#flags = flags;
    this.#coarse = coarse;
    this.#fine = fine;
  }

  /** The slot of a hash (see hashText), or -1. */
  find(hash: number): number {
    return findSlot(this.#marks, hash, false);
  }

  /** Bits of FLAG. */
  flags(slot: number): number {
    return this.#flags[slot]!;
  }

  /** Number of the coarse word class, 0 for none. */
  coarse(slot: number): number {
    return this.#coarse[slot]!;
  }

  /** Number of the fine word class, 0 for none. */
  fine(slot: number): number {
    return this.#fine[slot]!;
  }
}

/** The part of a hash that is kept; never 0. */
export function markOf(hash: number): number {
  return hash & 0xffff || 1;
}

/**
 * The slot of a hash in a table: where its mark stands, else −1, or with `orEmpty` the empty slot
 * where it would go.
 */
export function findSlot(marks: Uint16Array, hash: number, orEmpty: boolean): number {
  const mark = markOf(hash);
  const mask = marks.length - 1;
  // FNV's bits are weak on short words: mixed once more before they choose the slot.
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 11) & mask;
  for (; ; slot = (slot + 1) & mask) {
    const held = marks[slot]!;
    if (held === mark) return slot;
    if (held === 0) return orEmpty ? slot : -1;
  }
}
