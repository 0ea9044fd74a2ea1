import { collapseReprints, type Report } from '../../related/collapse-reprints';
import { CANDIDATES, type Ranking, rankStories, SHOWN } from '../../related/rank';
import type { Reason } from '../../related/reasons';
import type { Signature } from '../../related/signature';
import { storylineFor } from '../../related/storylines';
import type { Database } from '../database';
import { DatabaseIndex } from './database-index';

export interface RelatedStory {
  storyId: string;
  /** 0…1. */
  score: number;
  reasons: Reason[];
  /** The storyline it is in. */
  storyline: string | null;
  /** Other saved stories that carry the same report, best first. */
  reprints: string[];
}

export interface RelatedQuery {
  signature: Signature;
  /** The query's own story when it is saved already. */
  storyId?: string;
}

/**
 * The saved stories related to a signature, one entry a report, best first; none when nothing is
 * related enough. Reads only what the signature's terms need; nothing is assumed in memory.
 */
export async function relatedStories(
  db: Database,
  { signature, storyId }: RelatedQuery,
  top = 10,
): Promise<RelatedStory[]> {
  return db.transaction('r', db.signatures, db.postings, async () => {
    const own = storyId ? await db.signatures.where({ storyId }).first() : undefined;
    const index = new DatabaseIndex(db);
    const ranking = await rankStories(index, signature, Math.max(CANDIDATES, top), own?.number);
    const storyline = own?.storyline ?? storylineFor(signature.time, ranking.stories);
    return collapseReprints(ranking.stories.filter(({ score }) => score >= SHOWN))
      .slice(0, top)
      .map((report) => toRelated(report, ranking, storyline));
  });
}

function toRelated(
  { ranked: { story, score }, reprints }: Report,
  ranking: Ranking,
  storyline: string | null,
): RelatedStory {
  const continued: Reason[] =
    storyline !== null && story.storyline === storyline ? [{ kind: 'storyline', storyline }] : [];
  return {
    storyId: story.storyId,
    score,
    reasons: [...continued, ...ranking.reasonsFor(story)],
    storyline: story.storyline,
    reprints: reprints.map((each) => each.story.storyId),
  };
}
