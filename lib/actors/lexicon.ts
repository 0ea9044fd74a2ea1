/** All arrays have the same power of two as length; a key of 0 is an empty slot. */
export interface LexiconTable {
  keys: Uint32Array;
  /** Bits of FLAG. */
  flags: Uint32Array;
  coarse: Uint8Array;
  fine: Uint16Array;
  senses: Uint8Array;
}

/**
 * Word and phrase lists in an open-addressing hash table, read in place from the packed model:
 * nothing is built at load. Keys are hashes of lower-case words, or of words joined by a space.
 */
export class Lexicon {
  readonly #keys: Uint32Array;
  readonly #flags: Uint32Array;
  readonly #coarse: Uint8Array;
  readonly #fine: Uint16Array;
  readonly #senses: Uint8Array;
  readonly #mask: number;

  constructor({ keys, flags, coarse, fine, senses }: LexiconTable) {
    this.#keys = keys;
    this.#flags = flags;
    this.#coarse = coarse;
    this.#fine = fine;
    this.#senses = senses;
    this.#mask = keys.length - 1;
  }

  /** The slot of a hash (see hashText), or -1. */
  find(hash: number): number {
    const key = hash >>> 0 || 1;
    for (let slot = startSlot(key, this.#mask); ; slot = (slot + 1) & this.#mask) {
      const held = this.#keys[slot]!;
      if (held === key) return slot;
      if (held === 0) return -1;
    }
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

  /** WordNet's lexicographer file of the word's first sense plus one, 0 for none. */
  sense(slot: number): number {
    return this.#senses[slot]!;
  }
}

/** Where the search for a key begins; FNV's low bits are weak, so they are mixed once more. */
export function startSlot(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
}
