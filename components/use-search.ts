import { useEffect, useState } from 'preact/hooks';
import type { Database } from '../lib/store/database';
import type { StoryRecord } from '../lib/store/records';
import type { Live } from './live-read';
import { useLive } from './use-live';

/**
 * The stories that a search finds, best first, looked for again when stories come or go. The
 * engine is fetched with the first words that are typed: most openings of a screen ask for none.
 *
 * Not a live query itself: a search is one long transaction, and inside a live query Dexie 4
 * commits such a transaction before its last read (PrematureCommitError).
 */
export function useSearch(db: Database, query: string, limit: number): Live<StoryRecord[]> {
  const [found, setFound] = useState<Live<StoryRecord[]>>({ state: 'loading' });
  const count = useLive(() => db.stories.count(), []);
  const stamp = count.state === 'ready' ? count.value : count.state;
  useEffect(() => {
    if (query.trim() === '' || stamp === 'loading') return undefined;
    let current = true;
    search(db, query, limit).then(
      (value) => current && setFound({ state: 'ready', value }),
      (error: unknown) => current && setFound({ state: 'failed', error }),
    );
    return () => {
      current = false;
    };
  }, [query, limit, stamp]);
  return found;
}

async function search(db: Database, query: string, limit: number): Promise<StoryRecord[]> {
  const { searchStories } = await import('../lib/store/search/search-stories');
  const hits = await searchStories(db, query, limit);
  const records = await db.stories.bulkGet(hits.map(({ storyId }) => storyId));
  return records.filter((record) => record !== undefined);
}
