import { useEffect, useState } from 'preact/hooks';
import type { Database } from '../lib/store/database';
import { onStoresChanged } from '../lib/store/on-stores-changed';
import type { StoryRecord } from '../lib/store/records';
import { type Live, LiveRead } from './live-read';

/**
 * The stories that a search finds, best first, looked for again when stories change. The
 * engine is fetched with the first words that are typed: most openings of a screen ask for none.
 *
 * Not a live query itself: a search is one long transaction, and inside a live query Dexie 4
 * commits such a transaction before its last read (PrematureCommitError).
 */
export function useSearch(db: Database, query: string, limit: number): Live<StoryRecord[]> {
  const [found, setFound] = useState<Live<StoryRecord[]>>({ state: 'loading' });
  useEffect(() => {
    if (query.trim() === '') return undefined;
    const read = new LiveRead(
      () => search(db, query, limit),
      (changed) => onStoresChanged(db, ['stories'], changed),
    );
    // While a new query runs its predecessor's answer stays on screen.
    return read.listen((latest) => latest.state !== 'loading' && setFound(latest));
  }, [query, limit]);
  return found;
}

async function search(db: Database, query: string, limit: number): Promise<StoryRecord[]> {
  const { searchStories } = await import('../lib/store/search/search-stories');
  const hits = await searchStories(db, query, limit);
  const records = await db.stories.bulkGet(hits.map(({ storyId }) => storyId));
  return records.filter((record) => record !== undefined);
}
