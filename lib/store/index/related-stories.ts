import { collapseReprints, type Report } from '../../related/collapse-reprints';
import { CANDIDATES, type Ranking, rankStories, SHOWN } from '../../related/rank';
import type { Reason } from '../../related/reasons';
import type { Signature } from '../../related/signature';
import type { SignatureTerm } from '../../related/signature-terms';
import { storylineFor } from '../../related/storylines';
import type { Database } from '../database';
import { findStory } from '../find-story';
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
    const index = new DatabaseIndex(db);
    const ranking = await rankStories(index, signature, Math.max(CANDIDATES, top), finding);
    const own = await finding;
    const continued = own === undefined ? null : await storylineOf(db, own, ranking);
    const shown = ranking.stories.filter(({ score }) => score >= SHOWN);
    return {
      reports: collapseReprints(shown).slice(0, top),
      ranking,
      storyline: continued ?? storylineFor(signature.time, ranking.stories),
    };
  });
}

async function findOwn(db: Database, { storyId, urls }: RelatedQuery): Promise<string | undefined> {
  return storyId ?? (urls && (await findStory(db, urls))?.id);
}

/** The storyline of a saved story, which the page's text may have grown unlike. */
async function storylineOf(
  db: Database,
  storyId: string,
  { own }: Ranking,
): Promise<string | null> {
  return (own ?? (await db.signatures.where({ storyId }).first()))?.storyline ?? null;
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
