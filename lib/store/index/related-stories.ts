import { rankStories } from '../../related/rank';
import type { Reason } from '../../related/reasons';
import type { Signature } from '../../related/signature';
import type { Database } from '../database';
import { DatabaseIndex } from './database-index';

export interface RelatedStory {
  storyId: string;
  /** 0…1. */
  score: number;
  reasons: Reason[];
}

export interface RelatedQuery {
  signature: Signature;
  /** The query's own story when it is saved already. */
  storyId?: string;
}

/** Below this a story is not shown as related. */
const SHOWN = 0.1;

/**
 * The saved stories related to a signature, best first; none when nothing is related enough.
 * Reads only what the signature's terms need; nothing is assumed in memory.
 */
export async function relatedStories(
  db: Database,
  query: RelatedQuery,
  top = 10,
): Promise<RelatedStory[]> {
  return db.transaction('r', db.signatures, db.postings, async () => {
    const own = query.storyId
      ? await db.signatures.where('storyId').equals(query.storyId).primaryKeys()
      : [];
    const ranked = await rankStories(new DatabaseIndex(db), query.signature, top, own[0]);
    return ranked
      .filter(({ score }) => score >= SHOWN)
      .map(({ story, score, reasons }) => ({ storyId: story.storyId, score, reasons }));
  });
}
