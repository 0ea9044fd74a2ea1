import { weightOf } from './profile';
import type { SharedTerm } from './reasons';
import type { Postings } from './signature-index';
import type { SignatureTerm } from './signature-terms';

/**
 * The terms of a query that a story has too, and what each adds to their likeness.
 * @param postings those of each of `terms`, in their order
 */
export function sharedTerms(
  terms: readonly SignatureTerm[],
  postings: readonly Postings[],
  number: number,
): SharedTerm[] {
  const shared: SharedTerm[] = [];
  for (const [at, { numbers, weights }] of postings.entries()) {
    const found = indexOf(numbers, number);
    const term = terms[at]!;
    if (found >= 0) shared.push({ term, share: term.weight * weightOf(weights[found]!) });
  }
  return shared;
}

function indexOf(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] === value) return middle;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
