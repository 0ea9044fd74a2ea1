import type { IndexedStory, Postings, SignatureIndex } from '../../related/signature-index';
import { answer, getMany, type Stores } from '../read-stores';
import { OPEN } from './append-to-runs';
import type { PostingRecord, SignatureRecord } from './index-records';
import { decodePostings } from './posting-bytes';

/** What a transaction must be over for the index to be read in it. */
export const INDEX_STORES = ['signatures', 'postings'] as const;

/** The signature index as IndexedDB holds it. Nothing is kept in memory between calls. */
export class DatabaseIndex implements SignatureIndex {
  readonly #stores: Stores;

  /** @param stores of a transaction over `INDEX_STORES` */
  constructor(stores: Stores) {
    this.#stores = stores;
  }

  async postings(terms: readonly string[]): Promise<Postings[]> {
    const keys = terms.map((term): [string, number] => [term, OPEN]);
    const open = await getMany<PostingRecord>(this.#stores('postings'), keys);
    return Promise.all(
      open.map(async (run, at) => {
        const closed = run && run.closed > 0 ? await this.#closedRuns(terms[at]!) : [];
        return decodePostings([...closed, ...(run ? [run] : [])].map(({ bytes }) => bytes));
      }),
    );
  }

  /** Most terms have none: an own read of them costs less than a range for every term. */
  #closedRuns(term: string): Promise<PostingRecord[]> {
    const all = IDBKeyRange.bound([term, OPEN], [term, Number.POSITIVE_INFINITY], true, true);
    return answer(this.#stores('postings').getAll(all));
  }

  async stories(numbers: readonly number[]): Promise<(IndexedStory | undefined)[]> {
    const records = await getMany<SignatureRecord>(this.#stores('signatures'), numbers);
    return records.map(
      (record) =>
        record && {
          number: record.number,
          storyId: record.storyId,
          time: record.time,
          storyline: record.storyline,
          profile: { features: record.features, weights: record.weights },
          sketch: record.sketch,
        },
    );
  }
}
