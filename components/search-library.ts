import type { Database } from '../lib/store/database';
import type { StoryRecord } from '../lib/store/records';

/**
 * The stories that a search finds, best first. The engine is fetched with the first search: most
 * openings of a screen ask for none.
 */
export async function searchLibrary(
  db: Database,
  query: string,
  limit: number,
): Promise<StoryRecord[]> {
  const { searchStories } = await import('../lib/store/search/search-stories');
  const hits = await searchStories(db, query, limit);
  const records = await db.stories.bulkGet(hits.map(({ storyId }) => storyId));
  return records.filter((record) => record !== undefined);
}
