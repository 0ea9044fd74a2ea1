import { seeded } from '../seeded-random';

/**
 * Spherical k-means: each row of length one goes to the centre it points along most.
 * @param vectors rows × dimensions; each row is scaled to length one in place
 * @returns the cluster of each row
 */
export function clusterVectors(
  vectors: Float32Array,
  dimensions: number,
  clusters: number,
  rounds: number,
  seed: number,
): Uint16Array {
  const rows = vectors.length / dimensions;
  for (let row = 0; row < rows; row++) normalise(vectors, row * dimensions, dimensions);
  const random = seeded(seed);
  // The first rows are the most frequent words: centres drawn among them are seldom noise.
  const centres = new Float32Array(clusters * dimensions);
  const pool = Math.min(rows, clusters * 8);
  for (let c = 0; c < clusters; c++) {
    const row = Math.floor(random() * pool);
    centres.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), c * dimensions);
  }
  const assigned = new Uint16Array(rows);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < rows; row++)
      assigned[row] = nearest(vectors, row * dimensions, centres, dimensions);
    centres.fill(0);
    for (let row = 0; row < rows; row++)
      for (let d = 0; d < dimensions; d++)
        centres[assigned[row]! * dimensions + d]! += vectors[row * dimensions + d]!;
    for (let c = 0; c < clusters; c++) normalise(centres, c * dimensions, dimensions);
  }
  return assigned;
}

function normalise(values: Float32Array, at: number, length: number): void {
  let square = 0;
  for (let d = at; d < at + length; d++) square += values[d]! ** 2;
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  for (let d = at; d < at + length; d++) values[d]! *= scale;
}

function nearest(
  vectors: Float32Array,
  at: number,
  centres: Float32Array,
  dimensions: number,
): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < centres.length; c += dimensions) {
    let dot = 0;
    for (let d = 0; d < dimensions; d++) dot += vectors[at + d]! * centres[c + d]!;
    if (dot <= most) continue;
    most = dot;
    best = c / dimensions;
  }
  return best;
}
