import type { Database } from './database';
import type { StoryRecord } from './records';

/** The saved story known under any of these normalised addresses, as its own or as an alias. */
export async function findStory(
  db: Database,
  urls: readonly string[],
): Promise<StoryRecord | undefined> {
  const wanted = [...new Set(urls)];
  const own = await db.stories.where('url').anyOf(wanted).first();
  return own ?? db.stories.where('aliases').anyOf(wanted).first();
}
