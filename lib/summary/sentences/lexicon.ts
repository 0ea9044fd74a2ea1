import { hashStem } from '../../text/background-frequencies';

/** What is known of a stem from the training articles. */
export interface LexiconEntry {
  /** Inverse document frequency, natural logarithm. */
  idf: number;
  /** Log odds of standing in a summary, beyond what its place and frequency in the article say. */
  wanted: number;
  /** What the stem adds to the worth of a sentence that holds it. */
  weight: number;
}

/** Only so many bits of the hash are kept: at 6 000 stems an unknown one passes for a known one once in 2 800. */
export const HASH_MASK = 0xffffff;

/**
 * Stems with what training found out about them. English only: for other languages it stays empty
 * and every stem is unknown.
 */
export class Lexicon {
  readonly #entries: Map<number, LexiconEntry>;
  /** What is assumed of a stem that is not in it. */
  readonly unknown: LexiconEntry;

  constructor(entries: Map<number, LexiconEntry>, unknown: LexiconEntry) {
    this.#entries = entries;
    this.unknown = unknown;
  }

  of(stem: string): LexiconEntry {
    return this.#entries.get(hashStem(stem) & HASH_MASK) ?? this.unknown;
  }

  /** By the low 24 bits of the hash of the stem. */
  entries(): IterableIterator<[number, LexiconEntry]> {
    return this.#entries.entries();
  }
}
