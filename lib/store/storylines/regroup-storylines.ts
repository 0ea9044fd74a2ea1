import { weightOf } from '../../related/profile';
import { CANDIDATES, rankStories } from '../../related/rank';
import type { Signature } from '../../related/signature';
import { storylineFor } from '../../related/storylines';
import type { Database } from '../database';
import { DatabaseIndex, INDEX_STORES } from '../index/database-index';
import type { SignatureRecord } from '../index/index-records';
import { readStores } from '../read-stores';

/**
 * Reconsiders the storylines of stories, each now knowing those that came after it (B³ F1 .945 to
 * .956 on ECB+, .962 to .983 on dated storylines). One transaction a story; those the reader has
 * placed stay where they are. @returns how many changed their storyline
 */
export async function regroupStorylines(
  db: Database,
  storyIds: readonly string[],
): Promise<number> {
  let changed = 0;
  for (const storyId of storyIds) if (await reconsider(db, storyId)) changed++;
  return changed;
}

function reconsider(db: Database, storyId: string): Promise<boolean> {
  return db.transaction('rw', db.signatures, db.postings, db.storylinePlaces, async () => {
    const record = await db.signatures.where({ storyId }).first();
    if (!record || (await db.storylinePlaces.get(storyId))) return false;
    const signature = storedSignature(record);
    const { stories } = await readStores(db, INDEX_STORES, (stores) =>
      rankStories(new DatabaseIndex(stores), signature, CANDIDATES, storyId),
    );
    const storyline = storylineFor(record.time, stories);
    if (storyline === null || storyline === record.storyline) return false;
    await db.signatures.update(record.number, { storyline });
    return true;
  });
}

/** The signature of a story in the index; its terms are spelt as stems, not fit to show. */
function storedSignature(record: SignatureRecord): Signature {
  const terms = record.terms === '' ? [] : record.terms.split('\n');
  return {
    terms: terms.map((term, at) => ({
      term,
      weight: weightOf(record.termWeights[at]!),
      spelling: term,
      kind: null,
    })),
    profile: { features: record.features, weights: record.weights },
    sketch: record.sketch,
    time: record.time,
  };
}
