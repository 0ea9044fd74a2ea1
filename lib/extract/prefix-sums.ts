/** Sums of the first 0, 1, 2 … values: what a stretch holds is the difference of two. */
export function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
}
