import type { IndexedStory, Postings, SignatureIndex } from '../../related/signature-index';
import type { Database } from '../database';
import type { PostingRecord } from './index-records';
import { decodePostings } from './posting-bytes';

/** The signature index as IndexedDB holds it. Nothing is kept in memory between calls. */
export class DatabaseIndex implements SignatureIndex {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async postings(terms: readonly string[]): Promise<Postings[]> {
    return Promise.all(
      terms.map(async (term) => {
        const runs = await this.#db.postings
          .where('[term+first]')
          .between([term, 0], [term, Number.POSITIVE_INFINITY])
          .toArray();
        return decodePostings(inOrder(runs).map(({ bytes }) => bytes));
      }),
    );
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

/** The open run has the lowest key and the highest numbers. */
function inOrder(runs: readonly PostingRecord[]): PostingRecord[] {
  return runs.length > 1 ? [...runs.slice(1), runs[0]!] : [...runs];
}
