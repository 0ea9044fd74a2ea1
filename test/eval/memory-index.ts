import { quantise } from '../../lib/related/profile';
import type { Signature } from '../../lib/related/signature';
import type { IndexedStory, Postings, SignatureIndex } from '../../lib/related/signature-index';

/** The signature index in memory, for batch runs: the arithmetic of the one in IndexedDB. */
export class MemoryIndex implements SignatureIndex {
  readonly #stories: IndexedStory[] = [];
  readonly #postings = new Map<string, { numbers: number[]; weights: number[] }>();

  /** @returns the story's number */
  add(storyId: string, signature: Signature): number {
    const number = this.#stories.length;
    const { time, profile, sketch } = signature;
    this.#stories.push({ number, storyId, time, storyline: null, profile, sketch });
    for (const { term, weight } of signature.terms) {
      const own = this.#postings.get(term) ?? { numbers: [], weights: [] };
      this.#postings.set(term, own);
      own.numbers.push(number);
      own.weights.push(quantise(weight));
    }
    return number;
  }

  assign(number: number, storyline: string): void {
    const story = this.#stories[number];
    if (story) story.storyline = storyline;
  }

  async postings(terms: readonly string[]): Promise<Postings[]> {
    return terms.map((term) => {
      const own = this.#postings.get(term);
      return {
        numbers: Uint32Array.from(own?.numbers ?? []),
        weights: Uint8Array.from(own?.weights ?? []),
      };
    });
  }

  async stories(numbers: readonly number[]): Promise<(IndexedStory | undefined)[]> {
    return numbers.map((number) => this.#stories[number]);
  }
}
