import type { ActorAnalysis } from '../analysis';
import type { Signature } from '../related/signature';
import { resolveActors } from './actors/resolve-actors';
import type { Database } from './database';
import { addToIndex } from './index/add-to-index';
import { removeFromIndex } from './index/remove-from-index';
import type { MentionRecord } from './records';
import type { SearchTerms } from './search/search-terms';

/** All that is derived from one story's text, ready to be stored. */
export interface Derived {
  /** `ANALYSIS_VERSION` of the code that made it. */
  version: number;
  actors: ActorAnalysis;
  mentions: Omit<MentionRecord, 'storyId' | 'actor'>[];
  signature: Signature;
  searchable: SearchTerms;
}

/** Stores what was derived from a story. Runs in the caller's transaction over all tables. */
export async function putDerived(db: Database, storyId: string, derived: Derived): Promise<void> {
  const { version, actors, mentions, signature, searchable } = derived;
  await Promise.all([
    db.analyses.put({ storyId, version, actors }),
    resolveActors(db, storyId, mentions).then((rows) => db.mentions.bulkPut(rows)),
    addToIndex(db, storyId, signature, searchable),
  ]);
}

/** Removes what was derived from a story. Runs in the caller's transaction over all tables. */
export async function deleteDerived(db: Database, storyId: string): Promise<void> {
  await db.analyses.delete(storyId);
  await db.mentions.where({ storyId }).delete();
  await removeFromIndex(db, storyId);
}

/**
 * Replaces what was derived from a story by what a changed text or a better analysis gave. Its
 * place in a storyline stays: what a reader has seen together is not taken apart behind their back.
 * Runs in the caller's transaction over all tables.
 */
export async function replaceDerived(
  db: Database,
  storyId: string,
  derived: Derived,
): Promise<void> {
  const before = await db.signatures.where({ storyId }).first();
  await deleteDerived(db, storyId);
  await putDerived(db, storyId, derived);
  const storyline = before?.storyline ?? null;
  if (storyline !== null) await db.signatures.where({ storyId }).modify({ storyline });
}
