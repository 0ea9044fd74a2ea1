/**
 * All items as heavy as the `most`-th heaviest, in their own order: what is left to sort of
 * thousands of which few are kept. Numbers alone are sorted natively, a tenth of what a comparison
 * in script costs that has run too seldom to be compiled.
 */
export function heaviest<Item extends { weight: number }>(
  items: readonly Item[],
  most: number,
): Item[] {
  if (items.length <= most) return [...items];
  const weights = Float64Array.from(items, ({ weight }) => weight).sort();
  const least = weights[weights.length - most]!;
  return items.filter(({ weight }) => weight >= least);
}
