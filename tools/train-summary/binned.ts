const BINS = 64;

/** A table of features with every value replaced by the number of its bin. */
export interface Binned {
  rows: number;
  /** One column a feature. */
  columns: Uint8Array[];
  /** For every feature the ascending lower bounds of bins 1, 2, …; a value below the first is in bin 0. */
  edges: Float32Array[];
}

/** Cuts every feature into at most 64 bins of about equal size. `table` is row after row. */
export function binned(table: Float32Array, width: number): Binned {
  const rows = table.length / width;
  const columns: Uint8Array[] = [];
  const edges: Float32Array[] = [];
  for (let f = 0; f < width; f++) {
    const bounds = quantiles(table, width, f);
    const column = new Uint8Array(rows);
    for (let r = 0; r < rows; r++) column[r] = binOf(bounds, table[r * width + f]!);
    columns.push(column);
    edges.push(bounds);
  }
  return { rows, columns, edges };
}

function quantiles(table: Float32Array, width: number, feature: number): Float32Array {
  const rows = table.length / width;
  const step = Math.max(1, Math.floor(rows / 50_000));
  const sample: number[] = [];
  for (let r = 0; r < rows; r += step) sample.push(table[r * width + feature]!);
  sample.sort((a, b) => a - b);
  const distinct = [...new Set(sample)];
  if (distinct.length <= BINS) return Float32Array.from(distinct.slice(1));
  const bounds = new Set<number>();
  for (let b = 1; b < BINS; b++) bounds.add(sample[Math.floor((b * sample.length) / BINS)]!);
  bounds.delete(sample[0]!);
  return Float32Array.from(bounds);
}

function binOf(bounds: Float32Array, value: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bounds[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
