import type { Forest } from '../../lib/summary/sentences/forest';
import { seeded } from '../seeded-random';
import type { Binned } from './binned';
import { growTree, type Tree, type TreeOptions } from './grow-tree';

export interface BoostingOptions extends TreeOptions {
  trees: number;
  rate: number;
  /** Share of the rows, and of the features, that each tree sees. */
  rowShare: number;
  featureShare: number;
  seed: number;
}

/** Trees before packing: bins not yet turned into thresholds. */
export interface Boosted {
  base: number;
  trees: Tree[];
  edges: Float32Array[];
}

/**
 * Gradient-boosted trees under squared loss (Friedman 2001, 2002: each tree on a sample).
 * @param rows which rows of `data` to learn from
 * @param targets one for every row of `data`
 */
export function boost(
  data: Binned,
  targets: Float32Array,
  rows: Int32Array,
  options: BoostingOptions,
): Boosted {
  const random = seeded(options.seed);
  let base = 0;
  for (const row of rows) base += targets[row]! / rows.length;
  const values = new Float32Array(data.rows);
  const residuals = new Float32Array(data.rows);
  for (const row of rows) residuals[row] = targets[row]! - base;
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    const sample = rows.filter(() => random() < options.rowShare);
    const features = data.columns.map((_, f) => f).filter(() => random() < options.featureShare);
    if (features.length === 0) continue;
    const tree = growTree(data, residuals, sample, features, options);
    tree.leaves = tree.leaves.map((value) => value * options.rate);
    trees.push(tree);
    addTree(tree, data, rows, values);
    for (const row of rows) residuals[row] = targets[row]! - base - values[row]!;
  }
  return { base, trees, edges: data.edges };
}

function addTree(tree: Tree, data: Binned, rows: Int32Array, values: Float32Array): void {
  const { feature, bin, left, right, leaves } = tree;
  if (feature.length === 0) {
    for (const row of rows) values[row]! += leaves[0]!;
    return;
  }
  for (const row of rows) {
    let node = 0;
    while (node >= 0)
      node = data.columns[feature[node]!]![row]! < bin[node]! ? left[node]! : right[node]!;
    values[row]! += leaves[-1 - node]!;
  }
}

/** The boosted trees as the engine runs them. */
export function toForest({ base, trees, edges }: Boosted): Forest {
  const nodes = { feature: [], threshold: [], left: [], right: [], leaves: [] } as Record<
    'feature' | 'threshold' | 'left' | 'right' | 'leaves',
    number[]
  >;
  const roots: number[] = [];
  for (const tree of trees) {
    const node = nodes.feature.length;
    const leaf = nodes.leaves.length;
    const child = (c: number) => (c >= 0 ? c + node : c - leaf);
    roots.push(tree.feature.length > 0 ? node : -1 - leaf);
    for (let n = 0; n < tree.feature.length; n++) {
      nodes.feature.push(tree.feature[n]!);
      nodes.threshold.push(edges[tree.feature[n]!]![tree.bin[n]! - 1]!);
      nodes.left.push(child(tree.left[n]!));
      nodes.right.push(child(tree.right[n]!));
    }
    for (const value of tree.leaves) nodes.leaves.push(value);
  }
  return {
    features: edges.length,
    base,
    roots: Int32Array.from(roots),
    feature: Uint8Array.from(nodes.feature),
    threshold: Float32Array.from(nodes.threshold),
    left: Int32Array.from(nodes.left),
    right: Int32Array.from(nodes.right),
    leaves: Float32Array.from(nodes.leaves),
  };
}
