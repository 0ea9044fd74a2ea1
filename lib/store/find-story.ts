import type { Database } from './database';
import type { StoryRecord } from './records';

/** The saved story known under any of these normalised addresses, as its own or as an alias. */
export async function findStory(
  db: Database,
  urls: readonly string[],
): Promise<StoryRecord | undefined> {
  // All asked at once: a story is looked for before anything is shown of it.
  const found = await Promise.all(
    ['url', 'aliases'].flatMap((index) =>
      [...new Set(urls)].map((url) => db.stories.where(index).equals(url).first()),
    ),
  );
  return found.find((story) => story !== undefined);
}
