import type { Postings } from '../../related/signature-index';

/**
 * Postings as bytes: for each story the distance from the number before it (from 0 for the
 * first) as a little-endian base-128 varint, then the weight byte.
 */
export function encodePostings({ numbers, weights }: Postings): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 6);
  let at = 0;
  let before = 0;
  for (let i = 0; i < numbers.length; i++) {
    at = writeVarint(bytes, at, numbers[i]! - before);
    bytes[at++] = weights[i]!;
    before = numbers[i]!;
  }
  return bytes.slice(0, at);
}

/** Bytes with one posting more; `last` is the highest number in them, below `number`. */
export function appendPosting(
  bytes: Uint8Array,
  last: number,
  number: number,
  weight: number,
): Uint8Array {
  const longer = new Uint8Array(bytes.length + 6);
  longer.set(bytes);
  const at = writeVarint(longer, bytes.length, number - last);
  longer[at] = weight;
  return longer.slice(0, at + 1);
}

/** Decodes several runs of postings, ascending from one to the next, into one. */
export function decodePostings(runs: readonly Uint8Array[]): Postings {
  let most = 0;
  for (const bytes of runs) most += bytes.length >> 1;
  const numbers = new Uint32Array(most);
  const weights = new Uint8Array(most);
  let count = 0;
  for (const bytes of runs) {
    let number = 0;
    for (let at = 0; at < bytes.length; count++) {
      let shift = 0;
      let byte = bytes[at++]!;
      let delta = byte & 0x7f;
      while (byte > 0x7f) {
        shift += 7;
        byte = bytes[at++]!;
        delta |= (byte & 0x7f) << shift;
      }
      number += delta;
      numbers[count] = number;
      weights[count] = bytes[at++]!;
    }
  }
  return { numbers: numbers.subarray(0, count), weights: weights.subarray(0, count) };
}

function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let next = at;
  while (rest > 0x7f) {
    bytes[next++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[next++] = rest;
  return next;
}
