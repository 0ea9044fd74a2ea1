import type { BackgroundFrequencies } from '../text/background-frequencies';
import { functionWords } from '../text/function-words';

/** Marks terms that are names, here and in the table of background frequencies. */
export const NAME_MARK = '@';

/** Of a word that says nothing of what a text is about. */
const NOTHING = 0.01;
/** A typing error or a made-up word must not outweigh a rare real one. */
const SMOOTHING = 2;

/**
 * How much a term tells, by its background document frequency (idf, natural logarithm, about
 * 0…8). Names count apart from the words they are made of: "Felt" is rare, "felt" is not
 * (without: B³ F1 of storylines .922 against .938).
 */
export class Rarity {
  readonly #frequencies: BackgroundFrequencies;
  readonly #function: ReadonlySet<string>;
  readonly #known = new Map<string, number>();

  /** @param language BCP 47 of the text; null counts as English */
  constructor(frequencies: BackgroundFrequencies, language: string | null) {
    this.#frequencies = frequencies;
    this.#function = functionWords(language);
  }

  /** @param folded the word, folded; @param stem its stem */
  ofWord(folded: string, stem: string): number {
    return this.#function.has(folded) ? NOTHING : this.#of(stem);
  }

  /** @param name folded */
  ofName(name: string): number {
    return this.#of(NAME_MARK + name);
  }

  #of(term: string): number {
    const known = this.#known.get(term);
    if (known !== undefined) return known;
    const { documents } = this.#frequencies;
    const count = this.#frequencies.count(term);
    const rarity = Math.max(NOTHING, Math.log((documents + 1) / (count + SMOOTHING)));
    this.#known.set(term, rarity);
    return rarity;
  }
}
