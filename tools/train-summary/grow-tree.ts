import type { Binned } from './binned';

export interface TreeOptions {
  leaves: number;
  /** Fewest rows of a leaf. */
  leafRows: number;
  /** Added to the count of rows when a leaf's value is taken, which shrinks small leaves. */
  shrinkage: number;
}

/** A regression tree; children below zero are leaves, `-1 - child` their number. */
export interface Tree {
  feature: number[];
  /** The smallest bin that goes right. */
  bin: number[];
  left: number[];
  right: number[];
  leaves: number[];
}

interface Leaf {
  from: number;
  to: number;
  sum: number;
  sums: Float64Array;
  counts: Int32Array;
  gain: number;
  feature: number;
  bin: number;
  /** Where this leaf hangs: node and side, or -1 for the root. */
  parent: number;
  side: 'left' | 'right';
}

const BINS = 64;

/**
 * Grows one tree on the residuals of the given rows, always splitting the leaf that gains most
 * (histograms of binned features, as in LightGBM, Ke et al. 2017). `order` is permuted so that
 * the rows of a leaf lie together.
 */
export function growTree(
  data: Binned,
  residuals: Float32Array,
  order: Int32Array,
  features: readonly number[],
  options: TreeOptions,
): Tree {
  const tree: Tree = { feature: [], bin: [], left: [], right: [], leaves: [] };
  const grower = {
    data,
    residuals,
    order,
    features,
    options,
    scratch: new Int32Array(order.length),
  };
  const root = newLeaf(0, order.length, features.length, -1, 'left');
  fillHistogram(grower, root);
  findSplit(grower, root);
  const open = [root];
  while (open.length < options.leaves) {
    let best = 0;
    for (let i = 1; i < open.length; i++) if (open[i]!.gain > open[best]!.gain) best = i;
    const leaf = open[best]!;
    if (!(leaf.gain > 1e-9)) break;
    const [left, right] = split(grower, leaf, tree);
    open[best] = left;
    open.push(right);
  }
  for (const leaf of open) {
    const child = -1 - tree.leaves.length;
    tree.leaves.push(leaf.sum / (leaf.to - leaf.from + options.shrinkage));
    if (leaf.parent >= 0) tree[leaf.side][leaf.parent] = child;
  }
  return tree;
}

interface Grower {
  data: Binned;
  residuals: Float32Array;
  order: Int32Array;
  features: readonly number[];
  options: TreeOptions;
  scratch: Int32Array;
}

function newLeaf(
  from: number,
  to: number,
  features: number,
  parent: number,
  side: 'left' | 'right',
): Leaf {
  const sums = new Float64Array(features * BINS);
  const counts = new Int32Array(features * BINS);
  return { from, to, sum: 0, sums, counts, gain: 0, feature: 0, bin: 0, parent, side };
}

function fillHistogram({ data, residuals, order, features }: Grower, leaf: Leaf): void {
  const { from, to, sums, counts } = leaf;
  const ordered = new Float32Array(to - from);
  for (let i = from; i < to; i++) {
    const value = residuals[order[i]!]!;
    ordered[i - from] = value;
    leaf.sum += value;
  }
  for (let f = 0; f < features.length; f++) {
    const column = data.columns[features[f]!]!;
    const offset = f * BINS;
    for (let i = from; i < to; i++) {
      const at = offset + column[order[i]!]!;
      sums[at]! += ordered[i - from]!;
      counts[at]!++;
    }
  }
}

function findSplit({ features, options }: Grower, leaf: Leaf): void {
  const rows = leaf.to - leaf.from;
  const { leafRows, shrinkage } = options;
  const base = leaf.sum ** 2 / (rows + shrinkage);
  for (let f = 0; f < features.length; f++) {
    let sum = 0;
    let count = 0;
    for (let b = 0; b + 1 < BINS; b++) {
      sum += leaf.sums[f * BINS + b]!;
      count += leaf.counts[f * BINS + b]!;
      if (count < leafRows || leaf.counts[f * BINS + b] === 0) continue;
      if (rows - count < leafRows) break;
      const rest = leaf.sum - sum;
      const gain = sum ** 2 / (count + shrinkage) + rest ** 2 / (rows - count + shrinkage) - base;
      if (gain <= leaf.gain) continue;
      leaf.gain = gain;
      leaf.feature = f;
      leaf.bin = b + 1;
    }
  }
}

function split(grower: Grower, leaf: Leaf, tree: Tree): [Leaf, Leaf] {
  const { data, order, features, scratch } = grower;
  const feature = features[leaf.feature]!;
  const node = tree.feature.length;
  tree.feature.push(feature);
  tree.bin.push(leaf.bin);
  tree.left.push(0);
  tree.right.push(0);
  if (leaf.parent >= 0) tree[leaf.side][leaf.parent] = node;
  const column = data.columns[feature]!;
  let middle = leaf.from;
  let aside = 0;
  for (let i = leaf.from; i < leaf.to; i++) {
    const row = order[i]!;
    if (column[row]! < leaf.bin) order[middle++] = row;
    else scratch[aside++] = row;
  }
  order.set(scratch.subarray(0, aside), middle);
  const left = newLeaf(leaf.from, middle, features.length, node, 'left');
  const right = newLeaf(middle, leaf.to, features.length, node, 'right');
  const [small, large] = middle - leaf.from < leaf.to - middle ? [left, right] : [right, left];
  fillHistogram(grower, small);
  large.sum = leaf.sum - small.sum;
  for (let k = 0; k < leaf.sums.length; k++) {
    large.sums[k] = leaf.sums[k]! - small.sums[k]!;
    large.counts[k] = leaf.counts[k]! - small.counts[k]!;
  }
  findSplit(grower, left);
  findSplit(grower, right);
  return [left, right];
}
