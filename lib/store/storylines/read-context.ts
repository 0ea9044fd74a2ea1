import { CANDIDATES } from '../../related/rank';
import type { Reason } from '../../related/reasons';
import type { SignatureTerm } from '../../related/signature-terms';
import type { Database } from '../database';
import {
  describeReports,
  findReports,
  RELATED_STORES,
  type RelatedQuery,
  type RelatedReports,
} from '../index/related-stories';
import { answer, getMany, readStores, type Stores } from '../read-stores';
import type { StoryRecord } from '../records';

/** A saved story related to an article, and why. */
export interface ContextStory {
  story: StoryRecord;
  reasons: Reason[];
  /** How many other saved stories carry the same report. */
  reprints: number;
}

/** What the library holds around an article. */
export interface Context {
  /** The storyline that the article continues; null when it continues none. */
  storylineId: string | null;
  /** Stories in it, newest first. */
  storyline: ContextStory[];
  /** Related otherwise, best first. */
  others: ContextStory[];
  /** Articles on the storyline, reprints counted, and how many of them are reports of their own. */
  articles: number;
  reports: number;
  /** Told only where nothing is related. */
  isLibraryEmpty: boolean;
}

/** What a context is read for. */
export interface ContextQuery extends RelatedQuery {
  /**
   * Gives the signature's terms with their names, when those are not known yet: only the reasons
   * need them. Called once all has been asked of the library: the last answers come meanwhile.
   */
  naming?(): Promise<readonly SignatureTerm[]>;
}

/**
 * The related stories and the storyline of an article, ranked once for all that a screen shows.
 * @param top how many stories are read at most
 */
export async function readContext(
  db: Database,
  query: ContextQuery,
  top: number,
): Promise<Context> {
  const { found, shown, records, isLibraryEmpty, named } = await readStores(
    db,
    RELATED_STORES,
    (stores) => lookUp(stores, query, top),
  );
  const described = describeReports({ ...found, reports: shown }, await named);
  const stories = described.flatMap(({ reasons, reprints }, index) => {
    const story = records[index];
    return story ? [{ story, reasons, reprints: reprints.length }] : [];
  });
  const onStoryline = found.reports.filter(
    ({ ranked }) => found.storyline !== null && ranked.story.storyline === found.storyline,
  );
  return {
    storylineId: onStoryline.length > 0 ? found.storyline : null,
    storyline: stories.filter(isContinued).sort((a, b) => timeOf(b) - timeOf(a)),
    others: stories.filter((each) => !isContinued(each)),
    articles: onStoryline.reduce((sum, { reprints }) => sum + 1 + reprints.length, 0),
    reports: onStoryline.length,
    isLibraryEmpty,
  };
}

interface LookedUp {
  found: RelatedReports;
  shown: RelatedReports['reports'];
  records: (StoryRecord | undefined)[];
  isLibraryEmpty: boolean;
  named: Promise<readonly SignatureTerm[]> | undefined;
}

async function lookUp(
  stores: Stores,
  { naming, ...query }: ContextQuery,
  top: number,
): Promise<LookedUp> {
  // All that are judged, so that the screen can say how many there are beyond those it shows.
  const found = await findReports(stores, query, CANDIDATES);
  const shown = found.reports.slice(0, top);
  const ids = shown.map(({ ranked }) => ranked.story.storyId);
  const reading = getMany<StoryRecord>(stores('stories'), ids);
  // By one key: Chromium counts by reading every record, 22 ms of 10 000 stories.
  const finding = ids.length === 0 ? answer(stores('stories').getAllKeys(null, 1)) : undefined;
  const named = naming?.();
  // Whoever awaits it hears of a failure.
  named?.catch(() => {});
  const records = await reading;
  return { found, shown, records, isLibraryEmpty: (await finding)?.length === 0, named };
}

/** Whether the story is in the article's storyline. */
function isContinued({ reasons }: ContextStory): boolean {
  return reasons.some(({ kind }) => kind === 'storyline');
}

function timeOf({ story }: ContextStory): number {
  return story.published ? Date.parse(story.published) : story.savedAt;
}
