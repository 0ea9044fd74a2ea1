import { seeded } from '../seeded-random';

export interface SkipGramOptions {
  dimensions: number;
  /** Words on either side, at most; small windows give classes of use rather than of topic. */
  window: number;
  negatives: number;
  epochs: number;
  rate: number;
  seed: number;
  log: (line: string) => void;
}

const NOISE_TABLE = 1 << 20;
/** Words rarer than this keep all their occurrences (Mikolov et al. 2013, sub-sampling). */
const SUBSAMPLE = 1e-4;

/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013).
 * @param sentences word numbers, −1 between sentences
 * @param counts occurrences of each word number
 * @returns words × dimensions
 */
export function skipGram(
  sentences: Int32Array,
  counts: Uint32Array,
  options: SkipGramOptions,
): Float32Array {
  const { dimensions, window, negatives, epochs, rate, log } = options;
  const random = seeded(options.seed);
  const inside = Float32Array.from(
    { length: counts.length * dimensions },
    () => (random() - 0.5) / dimensions,
  );
  const outside = new Float32Array(inside.length);
  const noise = noiseTable(counts);
  const keep = keepChances(counts);
  const step = new Float32Array(dimensions);
  let done = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = 0; at < sentences.length; at++, done++) {
      const centre = sentences[at]!;
      if (centre < 0 || random() > keep[centre]!) continue;
      const pace = rate * Math.max(1e-3, 1 - done / (epochs * sentences.length));
      const reach = 1 + Math.floor(random() * window);
      for (const direction of [-1, 1]) {
        for (let far = 1; far <= reach; far++) {
          const other = sentences[at + direction * far] ?? -1;
          if (other < 0) break;
          step.fill(0);
          const from = other * dimensions;
          update(inside, from, outside, centre * dimensions, 1, pace, step);
          for (let n = 0; n < negatives; n++) {
            const drawn = noise[Math.floor(random() * NOISE_TABLE)]!;
            if (drawn !== centre) update(inside, from, outside, drawn * dimensions, 0, pace, step);
          }
          for (let d = 0; d < dimensions; d++) inside[from + d]! += step[d]!;
        }
      }
    }
    log(`vectors: epoch ${epoch + 1} of ${epochs}`);
  }
  return inside;
}

function update(
  inside: Float32Array,
  from: number,
  outside: Float32Array,
  to: number,
  real: number,
  pace: number,
  step: Float32Array,
): void {
  let dot = 0;
  for (let d = 0; d < step.length; d++) dot += inside[from + d]! * outside[to + d]!;
  const slope = (real - 1 / (1 + Math.exp(-dot))) * pace;
  for (let d = 0; d < step.length; d++) {
    step[d]! += slope * outside[to + d]!;
    outside[to + d]! += slope * inside[from + d]!;
  }
}

function noiseTable(counts: Uint32Array): Int32Array {
  const table = new Int32Array(NOISE_TABLE);
  const powers = Array.from(counts, (count) => count ** 0.75);
  const total = powers.reduce((sum, power) => sum + power, 0);
  let word = 0;
  let sum = powers[0]!;
  for (let i = 0; i < NOISE_TABLE; i++) {
    while (sum / total < (i + 1) / NOISE_TABLE && word < counts.length - 1) sum += powers[++word]!;
    table[i] = word;
  }
  return table;
}

function keepChances(counts: Uint32Array): Float32Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Float32Array.from(counts, (count) => {
    const share = count / total;
    return Math.sqrt(SUBSAMPLE / share) + SUBSAMPLE / share;
  });
}
