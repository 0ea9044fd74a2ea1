import type { BackgroundFrequencies } from '../text/background-frequencies';
import { fold } from '../text/fold';
import { stemmerOf } from '../text/stem';
import { words } from '../text/words';
import type { Channel } from './channels';
import { type NamedRun, namedRuns, nameForms } from './named-runs';
import { NAME_MARK, Rarity } from './rarity';
import { readTokens, type Token } from './read-tokens';
import { Spellings } from './spellings';

interface Feature {
  /** A stem, a marked name, or two stems. */
  term: string;
  /** As the text spells it; for a part of a name the whole. */
  spelling: string;
  rarity: number;
  /** Above zero, in no unit: to be compared within one channel of one text. */
  weight: number;
}

export type ChannelFeatures = Record<Channel, Feature[]>;

/** Weight of a word by its place in its part of the text. */
type WeightAt = (position: number) => number;

interface Count {
  spellings: Spellings;
  frequency: number;
  rarity: number;
}

/** A part of a longer name, against the whole. */
const PART = 0.5;
/** Both words of a pair must be at least this rare. */
const RARE = 1.5;

/** Gathers the features of the parts of one text. */
export class ChannelReader {
  readonly #rarity: Rarity;
  readonly #stem: (word: string) => string;
  readonly #counts: Record<Channel, Map<string, Count>> = {
    common: new Map(),
    capital: new Map(),
    number: new Map(),
    name: new Map(),
    lead: new Map(),
    pair: new Map(),
  };

  constructor(frequencies: BackgroundFrequencies, language: string | null) {
    this.#rarity = new Rarity(frequencies, language);
    this.#stem = stemmerOf(language);
  }

  /** @param leadWords how many of the part's first words are its lead */
  read(text: string, weightAt: WeightAt, leadWords: number): void {
    const all = words(text);
    const tokens = readTokens(text, all, this.#stem);
    const positions = new Map<number, number>();
    let before: Token | undefined;
    let rarityBefore = 0;
    for (const token of tokens) {
      positions.set(token.start, token.position);
      const rarity = this.#rarity.ofWord(token.folded, token.stem);
      const weight = weightAt(token.position);
      this.#add(token.kind, token.stem, token.text, weight, rarity);
      if (token.position < leadWords) this.#add('lead', token.stem, token.text, 1, rarity);
      if (before && token.follows && Math.min(rarity, rarityBefore) >= RARE)
        this.#addPair(before, token, weight, rarity + rarityBefore);
      before = token;
      rarityBefore = rarity;
    }
    for (const run of namedRuns(text, all))
      this.#addName(run, weightAt(positions.get(run.start) ?? 0));
  }

  features(): ChannelFeatures {
    const featuresOf = (counts: ReadonlyMap<string, Count>): Feature[] =>
      Array.from(counts, ([term, { spellings, frequency, rarity }]) => ({
        term,
        spelling: spellings.best(),
        rarity,
        weight: Math.log1p(frequency) * rarity,
      }));
    return {
      common: featuresOf(this.#counts.common),
      capital: featuresOf(this.#counts.capital),
      number: featuresOf(this.#counts.number),
      name: featuresOf(this.#counts.name),
      lead: featuresOf(this.#counts.lead),
      pair: featuresOf(this.#counts.pair),
    };
  }

  #addPair(before: Token, token: Token, weight: number, rarity: number): void {
    const spelling = `${before.text} ${token.text}`;
    this.#add('pair', `${before.stem} ${token.stem}`, spelling, weight, rarity);
  }

  #addName(run: NamedRun, weight: number): void {
    const forms = nameForms(run.text);
    for (const [at, form] of forms.entries()) {
      const name = fold(form);
      const share = at === 0 ? weight : weight * PART;
      this.#add('name', NAME_MARK + name, forms[0], share, this.#rarity.ofName(name));
    }
  }

  #add(channel: Channel, term: string, spelling: string, frequency: number, rarity: number): void {
    const counts = this.#counts[channel];
    let count = counts.get(term);
    if (count === undefined) {
      count = { spellings: new Spellings(spelling), frequency: 0, rarity };
      counts.set(term, count);
    }
    count.spellings.add(spelling);
    count.frequency += frequency;
  }
}
