import { hashStem } from '../text/background-frequencies';
import type { ChannelFeatures } from './channel-reader';
import { CHANNELS, type Channel } from './channels';
import { heaviest } from './heaviest';
import { type Profile, quantise } from './profile';

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
  for (const { channel, term, weight } of heaviest(weighed, PROFILE_FEATURES)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, PROFILE_FEATURES))
    kept.set(hashStem(`${channel}:${term}`) >>> 2, quantise(weight / norm));
  const features = [...kept.keys()].sort((a, b) => a - b);
  return { features, weights: features.map((feature) => kept.get(feature)!) };
}
