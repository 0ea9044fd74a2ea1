import 'fake-indexeddb/auto';
import { Database } from '../../../lib/store/database';
import { addToIndex, indexTables } from '../../../lib/store/index/add-to-index';
import type { StoryRecord } from '../../../lib/store/records';
import { searchStories } from '../../../lib/store/search/search-stories';
import { searchTermsOf } from '../../../lib/store/search/search-terms';
import { tendSearch } from '../../../lib/store/search/tend-search';
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
    const { id, title = '', text, url = `https://stories.example/${row.id}` } = row;
    const searchable = searchTermsOf({ title, text, sites: [new URL(url).hostname] });
    const signature = rowSignature(row, frequencies);
    const story = {
      id,
      url,
      title,
      aliases: [],
      tags: [],
      authors: [],
      published: row.published ?? null,
    };
    await db.transaction('rw', [db.stories, db.texts, ...indexTables(db)], async () => {
      await db.stories.add(story as unknown as StoryRecord);
      await db.texts.add({ storyId: id, blocks: [{ kind: 'paragraph', text }] });
      await addToIndex(db, id, signature, searchable);
    });
  }
  while (await tendSearch(db));
  const top = Number(options.top ?? 50);
  return eachLine<QueryRow>(options.queries, output, async ({ query }) => {
    const hits = await searchStories(db, query, top);
    return { hits: hits.map(({ storyId, score }) => ({ id: storyId, score })) };
  });
};
