import { weightOf } from './profile';
import type { Postings } from './signature-index';
import type { SignatureTerm } from './signature-terms';

/**
 * The numbers of the stories whose terms are most like those of a query, best first.
 * @param postings those of each of `terms`, in their order
 */
export function mostSimilar(
  terms: readonly SignatureTerm[],
  postings: readonly Postings[],
  most: number,
): number[] {
  let highest = 0;
  for (const { numbers } of postings) highest = Math.max(highest, numbers.at(-1) ?? 0);
  const sums = new Float32Array(highest + 1);
  // What has no term is not looked at again: the work grows as the postings, not as the library.
  const touched: number[] = [];
  for (const [at, { numbers, weights }] of postings.entries()) {
    const { weight } = terms[at]!;
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!;
      if (sums[number] === 0) touched.push(number);
      sums[number]! += weight * weightOf(weights[i]!);
    }
  }
  const least = leastOf(sums, touched, most);
  return touched
    .filter((number) => sums[number]! > 0 && sums[number]! >= least)
    .sort((a, b) => sums[b]! - sums[a]! || a - b)
    .slice(0, most);
}

/** About the `most`-th highest of the sums, by counting: sorting 100 000 of them costs 20 ms. */
function leastOf(sums: Float32Array, touched: readonly number[], most: number): number {
  const BINS = 1024;
  const counts = new Uint32Array(BINS);
  const binOf = (sum: number) => Math.min(BINS - 1, Math.floor(sum * BINS));
  for (const number of touched) if (sums[number]! > 0) counts[binOf(sums[number]!)]!++;
  let above = 0;
  for (let bin = BINS - 1; bin >= 0; bin--) {
    above += counts[bin]!;
    if (above >= most) return bin / BINS;
  }
  return 0;
}
