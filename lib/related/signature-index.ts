import type { Profile } from './profile';
import type { Sketch } from './sketch';

/** The stories that hold one term. */
export interface Postings {
  /** Numbers of the stories, ascending. */
  numbers: Uint32Array;
  /** The term's weight in each of them, see `quantise`. */
  weights: Uint8Array;
}

/** What the index keeps of a story beside its postings. */
export interface IndexedStory {
  /** The index's own number of the story; never used again for another. */
  number: number;
  storyId: string;
  /** Publication, milliseconds since the epoch; null when unknown. */
  time: number | null;
  /** The storyline it is in, or null while none has been assigned. */
  storyline: string | null;
  profile: Profile;
  sketch: Sketch;
}

/** Where ranking reads from: IndexedDB in the extension, memory in batch runs. */
export interface SignatureIndex {
  /** One entry a term, in the order asked; empty postings for a term unknown. */
  postings(terms: readonly string[]): Promise<Postings[]>;
  /** One entry a number, in the order asked; undefined for a story gone. */
  stories(numbers: readonly number[]): Promise<(IndexedStory | undefined)[]>;
}
