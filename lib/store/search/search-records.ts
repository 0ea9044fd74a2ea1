/** Every word of one story, until a segment takes it up. */
export interface SearchRecentRecord {
  /** The story's number, see `SignatureRecord`. */
  number: number;
  /** Terms joined by line breaks, ascending by code unit. */
  terms: string;
  /** One byte a term, see search-terms.ts. */
  uses: Uint8Array;
  /** See word-pairs.ts; missing before version 2. */
  pairs?: Uint16Array;
  /** `INDEX_VERSION` of the code that made it; missing: 1. */
  version?: number;
}

/**
 * An immutable index of the words of many stories. Segments cover ranges of story numbers that do
 * not overlap; eight of one level become one of the next (a log-structured merge tree: a save
 * writes one row, and every word is written once more only log₈ n times).
 */
export interface SearchSegmentRecord {
  id: number;
  level: number;
  /** `building`: not to be searched; its sources still are. */
  state: 'ready' | 'building';
  /** The lowest story number in it. */
  first: number;
  /** The lowest `INDEX_VERSION` of its stories; missing: 1. */
  version?: number;
  /** While building: the segments it is made of, in order; each later in numbers than the last. */
  sources: number[];
  /** While building: all terms up to this one are in it. */
  upTo: string;
  /** While building: stories that were gone when it began and are left out. */
  gone: number[];
}

/** A run of a segment's terms. */
export interface SearchBlockRecord {
  segment: number;
  /** The first of the terms. */
  first: string;
  /** The terms joined by line breaks, ascending by code unit. */
  terms: string;
  /** Where each term's postings end in `bytes`. */
  ends: Uint32Array;
  /** Postings of all terms, see index/posting-bytes.ts; the byte beside a number is its use. */
  bytes: Uint8Array;
}

/** A story that was removed after a segment took it up; its postings there count no more. */
export interface SearchGoneRecord {
  number: number;
}
