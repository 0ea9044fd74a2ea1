/**
 * Document frequencies of stems in general news, shipped in `public/frequencies.bin` and made by
 * tools/make-frequencies.ts. Static on purpose: a library dominated by a few running stories
 * would spoil frequencies of its own (MAP .364 against .584 on dated storylines).
 *
 * File: u32 number of documents, u32 n, then n sorted u32 hashes of stems, then n u16 document
 * frequencies, all little-endian. Hashes of 32 bits suffice: at 30 000 stems an unknown word is
 * taken for a known one once in 140 000.
 */
export class BackgroundFrequencies {
  readonly documents: number;
  readonly #hashes: Uint32Array;
  readonly #counts: Uint16Array;

  /** @throws RangeError when the bytes are not such a file */
  constructor(bytes: ArrayBuffer) {
    const [documents = 0, size = 0] = new Uint32Array(bytes, 0, 2);
    if (bytes.byteLength !== 8 + size * 6) throw new RangeError('not a frequency table');
    this.documents = documents;
    this.#hashes = new Uint32Array(bytes, 8, size);
    this.#counts = new Uint16Array(bytes, 8 + size * 4, size);
  }

  /** In how many of `documents` the stem stood; 0 when it is not in the table. */
  count(stem: string): number {
    const hash = hashStem(stem);
    let low = 0;
    let high = this.#hashes.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const value = this.#hashes[middle]!;
      if (value === hash) return this.#counts[middle]!;
      if (value < hash) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  /** Inverse document frequency, natural logarithm, add-half smoothed; unknown stems weigh most. */
  idf(stem: string): number {
    return Math.log((this.documents + 1) / (this.count(stem) + 0.5));
  }
}

/** FNV-1a over UTF-16 code units, 32 bits, unsigned; of a part of a text where offsets are given. */
export function hashStem(stem: string, from = 0, to = stem.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const unit = stem.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    if (unit > 0xff) hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return hash >>> 0;
}
