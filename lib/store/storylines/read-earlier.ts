import { articleText } from '../../article';
import type { Database } from '../database';
import type { StoryRecord } from '../records';

/** A saved story of the storyline that an article continues. */
export interface EarlierStory {
  story: StoryRecord;
  /** `articleText` of its blocks. */
  text: string;
}

export interface Earlier {
  storyline: string | null;
  /** Newest first, the article itself left out. */
  stories: EarlierStory[];
}

/** Stories read whole: more than a reader remembers, few enough to read in some milliseconds. */
const MOST = 24;

/**
 * What the library holds on the storyline that an article continues.
 * @param storyline see `Context`
 * @param storyId the article's own story when it is saved
 */
export async function readEarlier(
  db: Database,
  storyline: string | null,
  storyId: string | undefined,
): Promise<Earlier> {
  if (storyline === null) return { storyline, stories: [] };
  const members = await db.signatures.where({ storyline }).toArray();
  const newest = members
    .filter((member) => member.storyId !== storyId)
    .sort((a, b) => (b.time ?? 0) - (a.time ?? 0))
    .slice(0, MOST)
    .map((member) => member.storyId);
  const [records, texts] = await Promise.all([
    db.stories.bulkGet(newest),
    db.texts.bulkGet(newest),
  ]);
  const stories = records.flatMap((story, index) =>
    story ? [{ story, text: articleText(texts[index]?.blocks ?? []) }] : [],
  );
  return { storyline, stories };
}
