import type { IndexedStory, Postings, SignatureIndex } from '../../related/signature-index';
import type { Database } from '../database';
import { OPEN } from './append-to-runs';
import type { PostingRecord } from './index-records';
import { decodePostings } from './posting-bytes';

/** The signature index as IndexedDB holds it. Nothing is kept in memory between calls. */
export class DatabaseIndex implements SignatureIndex {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async postings(terms: readonly string[]): Promise<Postings[]> {
    const keys = terms.map((term): [string, number] => [term, OPEN]);
    const open = await this.#db.postings.bulkGet(keys);
    return Promise.all(
      open.map(async (run, at) => {
        const closed = run && run.closed > 0 ? await this.#closedRuns(terms[at]!) : [];
        return decodePostings([...closed, ...(run ? [run] : [])].map(({ bytes }) => bytes));
      }),
    );
  }

  /** Most terms have none: an own read of them costs less than a range for every term. */
  #closedRuns(term: string): Promise<PostingRecord[]> {
    return this.#db.postings
      .where('[term+first]')
      .between([term, OPEN], [term, Number.POSITIVE_INFINITY], false)
      .toArray();
  }

  async stories(numbers: readonly number[]): Promise<(IndexedStory | undefined)[]> {
    const records = await this.#db.signatures.bulkGet([...numbers]);
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
