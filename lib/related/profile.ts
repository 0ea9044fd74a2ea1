/** All sides of a text for close comparison: a unit vector over hashed features. */
export interface Profile {
  /** 30-bit hashes, ascending: numbers that size need no boxing, which halves the time to judge. */
  features: ArrayLike<number>;
  /** Weights in 8 bits, see `quantise`. */
  weights: ArrayLike<number>;
}

/**
 * A weight 0…1 as a byte 1…255. The square root keeps small weights apart: most lie under .1, and
 * steps of 1/255 would round them by a tenth.
 */
export function quantise(weight: number): number {
  return Math.max(1, Math.min(255, Math.round(Math.sqrt(weight) * 255)));
}

export function weightOf(quantised: number): number {
  return WEIGHTS[quantised]!;
}

const WEIGHTS = Float32Array.from({ length: 256 }, (_, byte) => (byte / 255) ** 2);

/** About 1: eight bits a weight leave some rounding. */
export function squaredLength({ weights }: Profile): number {
  let squares = 0;
  for (let at = 0; at < weights.length; at++) squares += WEIGHTS[weights[at]!]! ** 2;
  return squares;
}

/** A weighted sum of profiles, to be compared with many others. */
export class ProfileSum {
  readonly #weights = new Map<number, number>();

  static of(profile: Profile): ProfileSum {
    const sum = new ProfileSum();
    sum.add(profile);
    return sum;
  }

  add({ features, weights }: Profile, factor = 1): void {
    for (let at = 0; at < features.length; at++) {
      const before = this.#weights.get(features[at]!) ?? 0;
      this.#weights.set(features[at]!, before + factor * WEIGHTS[weights[at]!]!);
    }
  }

  /** Of a sum of one profile with another: their cosine, 0…1. */
  dot({ features, weights }: Profile): number {
    let sum = 0;
    for (let at = 0; at < features.length; at++) {
      const own = this.#weights.get(features[at]!);
      if (own !== undefined) sum += own * WEIGHTS[weights[at]!]!;
    }
    return sum;
  }

  length(): number {
    let squares = 0;
    for (const weight of this.#weights.values()) squares += weight * weight;
    return Math.sqrt(squares);
  }
}
