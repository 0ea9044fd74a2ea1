import type { Table } from 'dexie';
import type { Signature } from '../../related/signature';
import { quantise } from '../../related/signature-index';
import type { Database } from '../database';
import type { SearchTerms } from '../search/search-terms';
import type { PostingRecord, SignatureRecord } from './index-records';
import { appendPosting } from './posting-bytes';

/** Above this an open run is closed: about 2 700 postings, one read of 8 KB. */
const LONGEST_RUN = 8192;
/** The key of a term's open run. */
export const OPEN = 0;

/** The tables that a transaction changing the index must hold. */
export function indexTables(db: Database): Table[] {
  return [db.signatures, db.postings, db.searchRecent] as Table[];
}

/**
 * Puts a story into the index: its signature for related stories, its words for search. Runs in
 * the caller's read-write transaction over `indexTables`, so that a story and its index rows are
 * written together or not at all, and awaits nothing but the database.
 * @throws ConstraintError when the story is in the index already: remove it first
 */
export async function addToIndex(
  db: Database,
  storyId: string,
  signature: Signature,
  searchable: SearchTerms,
): Promise<void> {
  const terms = signature.terms.map(({ term }) => term);
  const weights = Uint8Array.from(signature.terms, ({ weight }) => quantise(weight));
  const record: Omit<SignatureRecord, 'number'> = {
    storyId,
    time: signature.time,
    storyline: null,
    terms: terms.join('\n'),
    weights,
  };
  const number = await db.signatures.add(record as SignatureRecord);
  await db.searchRecent.add({ number, ...searchable });
  await appendToRuns(db, number, terms, weights);
}

async function appendToRuns(
  db: Database,
  number: number,
  terms: readonly string[],
  weights: Uint8Array,
): Promise<void> {
  const open = await db.postings.bulkGet(terms.map((term) => [term, OPEN] as [string, number]));
  const changed: PostingRecord[] = [];
  for (const [at, term] of terms.entries()) {
    let run = open[at];
    if (run && run.bytes.length > LONGEST_RUN) {
      changed.push({ ...run, first: firstOf(run) });
      run = undefined;
    }
    const bytes = appendPosting(
      run?.bytes ?? new Uint8Array(),
      run?.last ?? 0,
      number,
      weights[at]!,
    );
    changed.push({ term, first: OPEN, last: number, bytes });
  }
  await db.postings.bulkPut(changed);
}

/** The first number of a run; the first varint counts from 0. */
function firstOf(run: PostingRecord): number {
  let number = 0;
  for (let at = 0, shift = 0; ; at++, shift += 7) {
    number |= (run.bytes[at]! & 0x7f) << shift;
    if (run.bytes[at]! < 0x80) return number;
  }
}
