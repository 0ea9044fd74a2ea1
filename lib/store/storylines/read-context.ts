import { CANDIDATES } from '../../related/rank';
import type { Reason } from '../../related/reasons';
import type { Signature } from '../../related/signature';
import type { Database } from '../database';
import { type RelatedStory, relatedStories } from '../index/related-stories';
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
  /** Above 0 unless the library is empty. */
  librarySize: number;
}

/**
 * The related stories and the storyline of an article, ranked once for all that a screen shows.
 * @param storyId the article's own story when it is saved
 * @param top how many stories are read at most
 */
export async function readContext(
  db: Database,
  signature: Signature,
  storyId: string | undefined,
  top: number,
): Promise<Context> {
  // All that are judged, so that the screen can say how many there are beyond those it shows.
  const all = await relatedStories(db, { signature, storyId }, CANDIDATES);
  const shown = all.slice(0, top);
  const records = await db.stories.bulkGet(shown.map((each) => each.storyId));
  const stories = shown.flatMap(({ reasons, reprints }, index) => {
    const story = records[index];
    return story ? [{ story, reasons, reprints: reprints.length }] : [];
  });
  const continued = (each: ContextStory) => storylineOf(each) !== null;
  const onStoryline = all.filter((each) => storylineOf(each) !== null);
  return {
    storylineId: onStoryline[0] ? storylineOf(onStoryline[0]) : null,
    storyline: stories.filter(continued).sort((a, b) => timeOf(b) - timeOf(a)),
    others: stories.filter((each) => !continued(each)),
    articles: onStoryline.reduce((sum, { reprints }) => sum + 1 + reprints.length, 0),
    reports: onStoryline.length,
    // Counting is only needed to tell an empty library from an unrelated one.
    librarySize: stories.length > 0 ? stories.length : await db.stories.count(),
  };
}

/** The article's storyline when the story is in it. */
function storylineOf({ reasons }: Pick<RelatedStory, 'reasons'>): string | null {
  for (const reason of reasons) if (reason.kind === 'storyline') return reason.storyline;
  return null;
}

function timeOf({ story }: ContextStory): number {
  return story.published ? Date.parse(story.published) : story.savedAt;
}
