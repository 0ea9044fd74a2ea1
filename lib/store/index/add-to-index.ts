import type { Table } from 'dexie';
import { quantise } from '../../related/profile';
import { CANDIDATES, rankStories } from '../../related/rank';
import type { Signature } from '../../related/signature';
import { labelsOf } from '../../related/storyline-name';
import { storylineFor } from '../../related/storylines';
import type { Database } from '../database';
import { readStores } from '../read-stores';
import type { SearchTerms } from '../search/search-terms';
import { appendToRuns, openRuns } from './append-to-runs';
import { DatabaseIndex, INDEX_STORES } from './database-index';
import type { SignatureRecord } from './index-records';
import { INDEX_VERSION } from './index-version';

/** The tables that a transaction changing the index must hold. */
export function indexTables(db: Database): Table[] {
  return [
    db.signatures,
    db.postings,
    db.storylinePlaces,
    db.searchRecent,
    db.searchGone,
  ] as Table[];
}

/**
 * Puts a story into the index: its signature for related stories, its storyline, its words for
 * search. Runs in the caller's read-write transaction over `indexTables`, so that a story and its
 * index rows are written together or not at all, and awaits nothing but the database.
 * @throws ConstraintError when the story is in the index already: remove it first
 */
export async function addToIndex(
  db: Database,
  storyId: string,
  signature: Signature,
  searchable: SearchTerms,
): Promise<void> {
  const terms = signature.terms.map(({ term, weight }) => ({ term, weight: quantise(weight) }));
  // Reads and writes that need nothing of one another go on side by side.
  const [storyline, open] = await Promise.all([
    chooseStoryline(db, storyId, signature),
    openRuns(db, terms),
  ]);
  const record: Omit<SignatureRecord, 'number'> = {
    storyId,
    version: INDEX_VERSION,
    time: signature.time,
    storyline,
    terms: terms.map(({ term }) => term).join('\n'),
    termWeights: Uint8Array.from(terms, ({ weight }) => weight),
    words: searchable.uses.length + searchable.pairs.length,
    features: Uint32Array.from(signature.profile.features),
    weights: Uint8Array.from(signature.profile.weights),
    sketch: Uint32Array.from(signature.sketch),
    labels: labelsOf(signature.terms),
  };
  const number = await db.signatures.add(record as SignatureRecord);
  await Promise.all([
    db.searchRecent.add({ number, version: INDEX_VERSION, ...searchable }),
    appendToRuns(db, number, terms, open),
  ]);
}

/** Where the reader has put it, else the one it continues, else one of its own. */
async function chooseStoryline(
  db: Database,
  storyId: string,
  signature: Signature,
): Promise<string> {
  const place = await db.storylinePlaces.get(storyId);
  if (place) return place.storyline;
  const earlier = await readStores(db, INDEX_STORES, (stores) =>
    rankStories(new DatabaseIndex(stores), signature, CANDIDATES),
  );
  return storylineFor(signature.time, earlier.stories) ?? storyId;
}
