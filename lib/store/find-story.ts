import type { Database } from './database';
import { answer, readStores, type Stores } from './read-stores';
import type { StoryRecord } from './records';

/** The saved story known under any of these normalised addresses, as its own or as an alias. */
export function findStory(db: Database, urls: readonly string[]): Promise<StoryRecord | undefined> {
  return readStores(db, ['stories'], (stores) => findStoryIn(stores, urls));
}

/** The same in a transaction over the stories. */
export async function findStoryIn(
  stores: Stores,
  urls: readonly string[],
): Promise<StoryRecord | undefined> {
  const store = stores('stories');
  // All asked at once: a story is looked for before anything is shown of it.
  const found = await Promise.all(
    ['url', 'aliases'].flatMap((index) =>
      [...new Set(urls)].map((url) => answer<StoryRecord | undefined>(store.index(index).get(url))),
    ),
  );
  return found.find((story) => story !== undefined);
}
