import { hashStem } from '../text/background-frequencies';
import type { ChannelFeatures } from './channel-reader';
import { CHANNELS, type Channel } from './channels';

/** All sides of a text for close comparison: a unit vector over hashed features. */
export interface Profile {
  /** 30-bit hashes, ascending: numbers that size need no boxing, which halves the time to judge. */
  features: ArrayLike<number>;
  /** Weights in 8 bits, see `quantise`. */
  weights: ArrayLike<number>;
}

/** 160 features lose nothing that was measured against all of them; an ECB+ article has about 400. */
const PROFILE_FEATURES = 160;
/** Added to a channel's length: one shared number among few must not count like many. */
const PRIOR = 3;

/** The features of one channel with their part in the whole text's unit vector. */
export interface WeightedFeature {
  channel: Channel;
  term: string;
  spelling: string;
  rarity: number;
  weight: number;
}

/** Normalises every channel by itself and gives it its share, see `CHANNELS`. */
export function weighChannels(channels: ChannelFeatures): WeightedFeature[] {
  const weighed: WeightedFeature[] = [];
  for (const [name, features] of Object.entries(channels)) {
    const channel = name as Channel;
    let squares = PRIOR * PRIOR;
    for (const { weight } of features) squares += weight * weight;
    const scale = Math.sqrt(CHANNELS[channel] / squares);
    for (const { term, spelling, rarity, weight } of features)
      weighed.push({ channel, term, spelling, rarity, weight: weight * scale });
  }
  return weighed;
}

/** The weightiest features as a unit vector. */
export function profileOf(weighed: readonly WeightedFeature[]): Profile {
  let squares = 0;
  for (const { weight } of weighed) squares += weight * weight;
  const norm = Math.sqrt(squares) || 1;
  const kept = new Map<number, number>();
  for (const { channel, term, weight } of [...weighed]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, PROFILE_FEATURES))
    kept.set(hashStem(`${channel}:${term}`) >>> 2, quantise(weight / norm));
  const features = [...kept.keys()].sort((a, b) => a - b);
  return { features, weights: features.map((feature) => kept.get(feature)!) };
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
