import { Database } from '../../../lib/store/database';
import { addToIndex, indexTables } from '../../../lib/store/index/add-to-index';
import { removeFromIndex } from '../../../lib/store/index/remove-from-index';
import { searchTermsOf } from '../../../lib/store/search/search-terms';
import { type SampleText, sampleSignature } from '../related/sample';

/** What the index needs of a story. */
export interface SampleStory extends SampleText {
  id: string;
}

let opened = 0;

/** An empty library of its own. */
export function emptyLibrary(): Database {
  return new Database(`library ${opened++}`);
}

export function save(db: Database, story: SampleStory): Promise<void> {
  const signature = sampleSignature(story);
  const searchable = searchTermsOf(story);
  return db.transaction('rw', indexTables(db), async () =>
    addToIndex(db, story.id, signature, searchable),
  );
}

export function remove(db: Database, storyId: string): Promise<void> {
  return db.transaction('rw', indexTables(db), async () => removeFromIndex(db, storyId));
}
