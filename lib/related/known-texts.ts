import type { Span } from '../analysis';
import { fold } from '../text/fold';
import { splitSentences } from '../text/sentences';
import { stemmerOf } from '../text/stem';
import { words } from '../text/words';

export interface EarlierText {
  id: string;
  text: string;
}

/** A sentence read before. */
export interface KnownSentence extends Span {
  /** Of the text; the span is one of its offsets. */
  id: string;
  terms: ReadonlySet<string>;
  /** Whether the next known sentence follows it in the same text. */
  continues: boolean;
}

/** A word of a sentence as novelty sees it. */
export interface NoveltyWord extends Span {
  text: string;
  folded: string;
  stem: string;
}

/** What the reader has read of an event: every word of it, by sentence. */
export class KnownTexts {
  readonly sentences: KnownSentence[] = [];
  readonly #stem: (word: string) => string;
  readonly #counts = new Map<string, number>();
  readonly #pairs = new Set<string>();
  readonly #folded = new Set<string>();

  /** @param language of all the texts, BCP 47; null counts as English */
  constructor(earlier: readonly EarlierText[], language: string | null) {
    this.#stem = stemmerOf(language);
    for (const { id, text } of earlier) this.#read(id, text);
  }

  /** The words of a sentence, single letters left out; offsets into `sentence`. */
  wordsOf(sentence: string): NoveltyWord[] {
    return words(sentence)
      .filter(({ text }) => text.length > 1 || !/[a-z]/i.test(text))
      .map((word) => ({ ...word, folded: fold(word.text), stem: this.#stem(word.text) }));
  }

  knows(stem: string): boolean {
    return this.#counts.has(stem);
  }

  /** Whether the word was read as spelt, case and accents aside. */
  knowsWord(folded: string): boolean {
    return this.#folded.has(folded);
  }

  knowsPair(first: string, second: string): boolean {
    return this.#pairs.has(`${first} ${second}`);
  }

  /** Natural logarithm of how rare a stem is among the sentences read, add-half smoothed. */
  rarity(stem: string): number {
    return Math.log((this.sentences.length + 1) / ((this.#counts.get(stem) ?? 0) + 0.5));
  }

  #read(id: string, text: string): void {
    for (const { start, end } of splitSentences(text)) {
      const found = this.wordsOf(text.slice(start, end));
      const terms = new Set(found.map(({ stem }) => stem));
      for (const { folded } of found) this.#folded.add(folded);
      for (const term of terms) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
      for (let at = 1; at < found.length; at++)
        this.#pairs.add(`${found[at - 1]!.stem} ${found[at]!.stem}`);
      this.sentences.push({ id, start, end, terms, continues: true });
    }
    const last = this.sentences.at(-1);
    if (last) last.continues = false;
  }
}
