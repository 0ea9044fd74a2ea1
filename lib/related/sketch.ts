import { hashStem } from '../text/background-frequencies';
import { fold } from '../text/fold';
import { words } from '../text/words';

/** The smallest of the hashes of a text's shingles, ascending: a fair sample of its wording. */
export type Sketch = ArrayLike<number>;

const SHINGLE = 5;
/** 48 hashes tell six tenths of shared wording from four tenths nine times in ten. */
const SIZE = 48;
/** Copy that was shortened or topped up still shares this much of the shorter text. */
const REPRINT = 0.6;
/** Fewer sampled shingles than this say nothing. */
const LEAST = 6;

/** Bottom-k sketch of the five-word shingles of a text (Broder 1997). */
export function sketchOf(text: string): number[] {
  const spelt = words(text).map((word) => fold(word.text));
  const joined = spelt.join(' ');
  const hashes = new Set<number>();
  let from = 0;
  let to = -1;
  for (const [at, word] of spelt.entries()) {
    to += 1 + word.length;
    if (at < SHINGLE - 1) continue;
    hashes.add(hashStem(joined, from, to));
    from += 1 + spelt[at - SHINGLE + 1]!.length;
  }
  return [...Uint32Array.from(hashes).sort().subarray(0, SIZE)];
}

/** Whether two texts are one report: agency copy on two sites, a text published twice. */
export function isReprint(a: Sketch, b: Sketch): boolean {
  // Beyond the lower of the two ends one of the samples is blind.
  const limit = Math.min(endOf(a), endOf(b));
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.length && j < b.length && a[i]! <= limit && b[j]! <= limit) {
    if (a[i]! === b[j]!) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  const least = Math.min(countUpTo(a, limit), countUpTo(b, limit));
  return least >= LEAST && shared / least >= REPRINT;
}

function endOf(sketch: Sketch): number {
  return sketch.length < SIZE ? Number.POSITIVE_INFINITY : sketch[sketch.length - 1]!;
}

function countUpTo(sketch: Sketch, limit: number): number {
  let count = 0;
  while (count < sketch.length && sketch[count]! <= limit) count++;
  return count;
}
