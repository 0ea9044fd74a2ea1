/**
 * An ensemble of regression trees (gradient boosting, Friedman 2001), all nodes in flat arrays.
 * A value below the threshold goes left. A child of zero or more is a node, a negative child `c`
 * is the leaf `-1 - c`.
 */
export interface Forest {
  features: number;
  base: number;
  /** The root of every tree: a node, or a negative number for a lone leaf. */
  roots: Int32Array;
  feature: Uint8Array;
  threshold: Float32Array;
  left: Int32Array;
  right: Int32Array;
  leaves: Float32Array;
}

/** The forest's value for the row of features that starts at `offset`. */
export function predict(forest: Forest, rows: Float32Array, offset: number): number {
  const { feature, threshold, left, right, leaves, roots } = forest;
  let sum = forest.base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    while (node >= 0)
      node = rows[offset + feature[node]!]! < threshold[node]! ? left[node]! : right[node]!;
    sum += leaves[-1 - node]!;
  }
  return sum;
}
