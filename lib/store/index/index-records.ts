import type { Labels } from '../../related/storyline-name';

/** What the index keeps of a story; derived, may be thrown away and made again. */
export interface SignatureRecord {
  /** Given by the database, ascending, never used twice: the story's number in all postings. */
  number: number;
  storyId: string;
  /** `INDEX_VERSION` of the code that made it. */
  version: number;
  /** Publication, milliseconds since the epoch; null when unknown (then not in the time index). */
  time: number | null;
  /** The storyline it is in, null while none has been assigned. */
  storyline: string | null;
  /** The signature's terms joined by line breaks: one string is cloned far faster than 64. */
  terms: string;
  /** Their weights in 8 bits, in the same order. */
  termWeights: Uint8Array;
  /** How many terms full-text search holds of it, pairs of words included. */
  words: number;
  /** The profile, see related/profile.ts. */
  features: Uint32Array;
  weights: Uint8Array;
  /** See related/sketch.ts. */
  sketch: Uint32Array;
  /** What it can lend its storyline's name. */
  labels: Labels;
}

/**
 * A run of postings of one term. The newest run is the open one, under `first` = 0, so that a
 * save finds it by key; once it is long it is closed under the first number it holds and never
 * written again by a save: appending to a term that all stories share stays cheap.
 */
export interface PostingRecord {
  term: string;
  first: number;
  /** The highest number in it. */
  last: number;
  /** Of the open run: how many runs of the term have been closed; it stays while there are any. */
  closed: number;
  /** See posting-bytes.ts. */
  bytes: Uint8Array;
}
