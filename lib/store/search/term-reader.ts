import type { Database } from '../database';
import type { SearchBlockRecord, SearchRecentRecord, SearchSegmentRecord } from './search-records';
import { fromBlock, lastTerm, mergeTerms, type TermPostings } from './segment-blocks';
import { pairTerm } from './word-pairs';

/** Blocks read of one segment for one beginning of a word, at most: 64 KB of postings. */
const MOST_BLOCKS = 4;
const LAST = '\uffff';

/** Of rows of search, those of a version that did not write it counting as 1. */
export function lowestVersion(rows: readonly { version?: number }[]): number {
  return Math.min(...rows.map(({ version = 1 }) => version));
}

/** Reads terms from all that full-text search is made of. For the length of one transaction. */
export class TermReader {
  readonly #db: Database;
  /** The lowest `INDEX_VERSION` of what it reads: pairs and months are there from 2 on. */
  readonly version: number;
  readonly #recent: (Omit<SearchRecentRecord, 'terms'> & { terms: string[] })[];
  readonly #segments: number[];
  readonly #gone: ReadonlySet<number>;

  private constructor(
    db: Database,
    recent: readonly SearchRecentRecord[],
    segments: readonly SearchSegmentRecord[],
    gone: ReadonlySet<number>,
  ) {
    this.#db = db;
    this.version = lowestVersion([...segments, ...recent]);
    this.#recent = recent.map((row) => ({ ...row, terms: row.terms.split('\n') }));
    this.#segments = segments.map(({ id }) => id);
    this.#gone = gone;
  }

  static async open(db: Database): Promise<TermReader> {
    const [segments, recent, gone] = await Promise.all([
      db.searchSegments.toArray(),
      db.searchRecent.orderBy('number').toArray(),
      db.searchGone.toCollection().primaryKeys(),
    ]);
    const ready = segments
      .filter(({ state }) => state === 'ready')
      .sort((a, b) => a.first - b.first);
    return new TermReader(db, recent, ready, new Set(gone));
  }

  /** The stories that hold exactly this term; empty postings when none does. */
  async term(term: string): Promise<TermPostings> {
    const found = await this.#read(term, term, (each) => each === term, 1);
    return (
      found[0] ?? { term, postings: { numbers: new Uint32Array(), weights: new Uint8Array() } }
    );
  }

  /** The stories that hold any term from one up to another. */
  async between(from: string, to: string): Promise<number[]> {
    const found = await this.#read(from, to, (term) => term >= from && term <= to, Infinity);
    return found.flatMap(({ postings }) => [...postings.numbers]);
  }

  /** The stories in a bucket of word pairs, ascending, see word-pairs.ts. */
  async pair(bucket: number): Promise<Uint32Array> {
    const { postings } = await this.term(pairTerm(bucket));
    // Those that wait for a segment have higher numbers than all that are in one.
    const waiting = this.#recent.filter(({ pairs }) => pairs?.includes(bucket));
    return Uint32Array.from([...postings.numbers, ...waiting.map(({ number }) => number)]);
  }

  /**
   * The terms with a beginning that `wanted` accepts, ascending. Of very many only those in the
   * first blocks of each segment are seen, unless `most` says otherwise.
   */
  beginningWith(
    prefix: string,
    wanted: (term: string) => boolean,
    most = MOST_BLOCKS,
  ): Promise<TermPostings[]> {
    const accept = (term: string) => term.startsWith(prefix) && wanted(term);
    return this.#read(prefix, prefix + LAST, accept, most);
  }

  async #read(
    from: string,
    to: string,
    accept: (term: string) => boolean,
    most: number,
  ): Promise<TermPostings[]> {
    const read = this.#segments.map((segment) => this.#blocks(segment, from, to, most));
    const lists = (await Promise.all(read)).map((blocks) =>
      blocks.flatMap((block) => fromBlock(block, accept)),
    );
    for (const { number, terms, uses } of this.#recent)
      lists.push(
        between(terms, from, to, accept).map((at) => ({
          term: terms[at]!,
          postings: { numbers: Uint32Array.of(number), weights: uses.subarray(at, at + 1) },
        })),
      );
    return mergeTerms(lists, this.#gone);
  }

  async #blocks(
    segment: number,
    from: string,
    to: string,
    most: number,
  ): Promise<SearchBlockRecord[]> {
    const within = (lower: string, upper: string, open: boolean) =>
      this.#db.searchBlocks
        .where('[segment+first]')
        .between([segment, lower], [segment, upper], !open, true);
    const first = await within('', from, false).last();
    const blocks = first && lastTerm(first) >= from ? [first] : [];
    if (first && lastTerm(first) >= to) return blocks;
    const further = await within(from, to, true).limit(most).toArray();
    return [...blocks, ...further];
  }
}

function between(
  terms: readonly string[],
  from: string,
  to: string,
  accept: (term: string) => boolean,
): number[] {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]! < from) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < terms.length && terms[at]! <= to; at++)
    if (accept(terms[at]!)) found.push(at);
  return found;
}
