import { collapseReprints, type Report } from '../../related/collapse-reprints';
import { CANDIDATES, type Ranking, rankStories, SHOWN } from '../../related/rank';
import type { Reason } from '../../related/reasons';
import type { Signature } from '../../related/signature';
import type { SignatureTerm } from '../../related/signature-terms';
import { storylineFor } from '../../related/storylines';
import type { Database } from '../database';
import { findStoryIn } from '../find-story';
import { answer, readStores, type StoreName, type Stores } from '../read-stores';
import { DatabaseIndex, INDEX_STORES } from './database-index';
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
  return describeReports(
    await readStores(db, RELATED_STORES, (stores) => findReports(stores, query, top)),
  );
}

/** What a transaction must be over for related stories to be looked up in it. */
export const RELATED_STORES: readonly StoreName[] = ['stories', ...INDEX_STORES];

/** Looks up what `relatedStories` describes. */
export async function findReports(
  stores: Stores,
  query: RelatedQuery,
  top: number,
): Promise<RelatedReports> {
  const { signature } = query;
  const finding = findOwn(stores, query);
  const index = new DatabaseIndex(stores);
  const ranking = await rankStories(index, signature, Math.max(CANDIDATES, top), finding);
  const own = await finding;
  const continued = own === undefined ? null : await storylineOf(stores, own, ranking);
  const shown = ranking.stories.filter(({ score }) => score >= SHOWN);
  return {
    reports: collapseReprints(shown).slice(0, top),
    ranking,
    storyline: continued ?? storylineFor(signature.time, ranking.stories),
  };
}

async function findOwn(
  stores: Stores,
  { storyId, urls }: RelatedQuery,
): Promise<string | undefined> {
  return storyId ?? (urls && (await findStoryIn(stores, urls))?.id);
}

/** The storyline of a saved story, which the page's text may have grown unlike. */
async function storylineOf(
  stores: Stores,
  storyId: string,
  { own }: Ranking,
): Promise<string | null> {
  const byStory = stores('signatures').index('storyId');
  return (
    (own ?? (await answer<SignatureRecord | undefined>(byStory.get(storyId))))?.storyline ?? null
  );
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
