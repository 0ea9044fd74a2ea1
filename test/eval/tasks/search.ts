import 'fake-indexeddb/auto';
import { Database } from '../../../lib/store/database';
import { addToIndex, indexTables } from '../../../lib/store/index/add-to-index';
import { searchStories } from '../../../lib/store/search/search-stories';
import { searchTermsOf } from '../../../lib/store/search/search-terms';
import { eachLine } from '../each-line';
import { readRows } from '../read-lines';
import { readFrequencies, rowSignature, type StoryRow } from '../story-row';
import type { Task } from '../task';

interface QueryRow {
  id: string;
  query: string;
}

/** Searches the stories of `--in`, kept in an IndexedDB in memory, for each of `--queries`. */
export const search: Task = async (options, output) => {
  if (!options.queries) throw new Error('search needs --queries');
  const frequencies = readFrequencies();
  const db = new Database();
  for (const row of await readRows<StoryRow>(options.in)) {
    const searchable = searchTermsOf({ title: row.title ?? '', text: row.text });
    const signature = rowSignature(row, frequencies);
    await db.transaction('rw', indexTables(db), async () =>
      addToIndex(db, row.id, signature, searchable),
    );
  }
  const top = Number(options.top ?? 50);
  return eachLine<QueryRow>(options.queries, output, async ({ query }) => {
    const hits = await searchStories(db, query, top);
    return { hits: hits.map(({ storyId, score }) => ({ id: storyId, score })) };
  });
};
