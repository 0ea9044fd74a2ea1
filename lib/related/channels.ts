import type { BackgroundFrequencies } from '../text/background-frequencies';
import { type ChannelFeatures, ChannelReader } from './channel-reader';
import type { OutletNames } from './outlet-names';

/**
 * The sides of a text that are compared apart: a match in a number or a name says more of "the
 * same event" than one in a common word, and normalising each side by itself keeps a text with
 * many of one kind from drowning the others. Weights are shares of the whole comparison, fitted
 * by logistic regression on pairs of ECB+ articles and rounded; they lie on a plateau.
 */
export const CHANNELS = {
  /** Words set in lower case. */
  common: 0.5,
  /** Capitalised words, and all words of scripts without capitals. */
  capital: 4,
  number: 5,
  /** Runs of capitalised words, whole and in parts. */
  name: 4,
  /** All words of title, standfirst and the first lines. */
  lead: 4,
  /** Two words after one another. */
  pair: 2,
} as const;

export type Channel = keyof typeof CHANNELS;

export interface ChannelInput {
  title: string;
  standfirst: string | null;
  text: string;
  /** BCP 47; null counts as English. */
  language: string | null;
}

/** News says what it is about at the top: weight falls from 1 to `TAIL`, half of it in this many words. */
const HALF = 60;
const TAIL = 0.15;
const TITLE_WEIGHT = 1.5;
const LEAD_WORDS = 50;

/**
 * Sorts what a text holds into channels. Weight: log(1 + lead-weighted frequency) × rarity.
 * @param outlet whose own names are left out
 */
export function channelsOf(
  input: ChannelInput,
  frequencies: BackgroundFrequencies,
  outlet: OutletNames,
): ChannelFeatures {
  const reader = new ChannelReader(frequencies, input.language);
  for (const heading of [input.title, input.standfirst ?? ''])
    reader.read(outlet.without(heading), () => TITLE_WEIGHT, Number.POSITIVE_INFINITY);
  reader.read(outlet.without(bodyOf(input)), leadWeight, LEAD_WORDS);
  return reader.features();
}

function leadWeight(position: number): number {
  return TAIL + (1 - TAIL) * 2 ** (-position / HALF);
}

/** The text without a title that it repeats as its first words: it would count twice. */
function bodyOf({ title, text }: ChannelInput): string {
  return title !== '' && text.startsWith(title) ? text.slice(title.length) : text;
}
