import { Database } from '../../../lib/store/database';
import { addToIndex, indexTables } from '../../../lib/store/index/add-to-index';
import { removeFromIndex } from '../../../lib/store/index/remove-from-index';
import type { StoryRecord } from '../../../lib/store/records';
import { searchTermsOf } from '../../../lib/store/search/search-terms';
import { type SampleText, sampleSignature } from '../related/sample';

/** What the index needs of a story. */
export interface SampleStory extends SampleText {
  id: string;
  site?: string;
  named?: string[];
  tags?: string[];
}

let opened = 0;

/** An empty library of its own. */
export function emptyLibrary(): Database {
  return new Database(`library ${opened++}`);
}

/** Saves a story with all that the index holds of it, in one transaction. */
export function save(db: Database, story: SampleStory): Promise<void> {
  const signature = sampleSignature(story);
  const { id, title, text, site, named, tags } = story;
  const searchable = searchTermsOf({
    title,
    text,
    actors: named,
    sites: site ? [site] : [],
    time: signature.time,
  });
  return db.transaction('rw', [db.stories, db.texts, ...indexTables(db)], async () => {
    const url = `https://news.example/${id}`;
    const record = { id, url, title, tags: tags ?? [], aliases: [], authors: [] };
    await db.stories.put(record as unknown as StoryRecord);
    await db.texts.put({ storyId: id, blocks: [{ kind: 'paragraph', text }] });
    await addToIndex(db, id, signature, searchable);
  });
}

export function remove(db: Database, storyId: string): Promise<void> {
  return db.transaction('rw', [db.stories, db.texts, ...indexTables(db)], async () => {
    await db.stories.delete(storyId);
    await db.texts.delete(storyId);
    await removeFromIndex(db, storyId);
  });
}
