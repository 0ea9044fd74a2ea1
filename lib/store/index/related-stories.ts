import { collapseReprints, type Report } from '../../related/collapse-reprints';
import { CANDIDATES, type Ranking, rankStories, SHOWN } from '../../related/rank';
import type { Reason } from '../../related/reasons';
import type { Signature } from '../../related/signature';
import type { SignatureTerm } from '../../related/signature-terms';
import { storylineFor } from '../../related/storylines';
import type { Database } from '../database';
import { findStory } from '../find-story';
import { DatabaseIndex } from './database-index';
import type { SignatureRecord } from './index-records';

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
  /** The query's own story when it is saved already, and the addresses to look for it where that is not known. */
  storyId?: string;
  urls?: readonly string[];
}

/** What a look-up found: the related reports, best first, not yet described. */
export interface RelatedReports {
  reports: Report[];
  ranking: Ranking;
  /** The storyline that the query is in or continues. */
  storyline: string | null;
}

/**
 * The saved stories related to a signature, one entry a report, best first; none when nothing is
 * related enough. Reads only what the signature's terms need; nothing is assumed in memory.
 */
export async function relatedStories(
  db: Database,
  query: RelatedQuery,
  top = 10,
): Promise<RelatedStory[]> {
  return describeReports(await findReports(db, query, top));
}

/** Looks up what `relatedStories` describes. */
export function findReports(
  db: Database,
  query: RelatedQuery,
  top: number,
): Promise<RelatedReports> {
  const { signature } = query;
  return db.transaction('r', db.stories, db.signatures, db.postings, async () => {
    const finding = findOwn(db, query);
    const ranking = await rankStories(
      new DatabaseIndex(db),
      signature,
      Math.max(CANDIDATES, top),
      finding.then((own) => own?.number),
    );
    const own = await finding;
    const shown = ranking.stories.filter(({ score }) => score >= SHOWN);
    return {
      reports: collapseReprints(shown).slice(0, top),
      ranking,
      storyline: own?.storyline ?? storylineFor(signature.time, ranking.stories),
    };
  });
}

async function findOwn(
  db: Database,
  { storyId, urls }: RelatedQuery,
): Promise<SignatureRecord | undefined> {
  const own = storyId ?? (urls && (await findStory(db, urls))?.id);
  return own === undefined ? undefined : db.signatures.where({ storyId: own }).first();
}

/** @param named the signature's terms when they have been named since the look-up */
export function describeReports(
  { reports, ranking, storyline }: RelatedReports,
  named?: readonly SignatureTerm[],
): RelatedStory[] {
  return reports.map(({ ranked: { story, score }, reprints }) => {
    const continued: Reason[] =
      storyline !== null && story.storyline === storyline ? [{ kind: 'storyline', storyline }] : [];
    return {
      storyId: story.storyId,
      score,
      reasons: [...continued, ...ranking.reasonsFor(story, named)],
      storyline: story.storyline,
      reprints: reprints.map((each) => each.story.storyId),
    };
  });
}
