import { readFileSync } from 'node:fs';
import { type Signature, signatureOf } from '../../../lib/related/signature';
import { Database } from '../../../lib/store/database';
import { addToIndex, indexTables } from '../../../lib/store/index/add-to-index';
import { removeFromIndex } from '../../../lib/store/index/remove-from-index';
import { searchTermsOf } from '../../../lib/store/search/search-terms';
import { BackgroundFrequencies } from '../../../lib/text/background-frequencies';

/** What the index needs of a story. */
export interface SampleStory {
  id: string;
  title: string;
  text: string;
  published?: string;
}

export const frequencies = new BackgroundFrequencies(
  new Uint8Array(readFileSync(new URL('../../../public/frequencies.bin', import.meta.url))).buffer,
);

export function sampleSignature({ title, text, published }: Omit<SampleStory, 'id'>): Signature {
  return signatureOf(
    { title, text, published: published ?? null, standfirst: null, language: 'en', actors: null },
    frequencies,
  );
}

let opened = 0;

/** An empty library of its own. */
export function emptyLibrary(): Database {
  return new Database(`library ${opened++}`);
}

export function save(db: Database, story: SampleStory): Promise<void> {
  const signature = sampleSignature(story);
  const searchable = searchTermsOf(story);
  return db.transaction('rw', indexTables(db), () =>
    addToIndex(db, story.id, signature, searchable),
  );
}

export function remove(db: Database, storyId: string): Promise<void> {
  return db.transaction('rw', indexTables(db), () => removeFromIndex(db, storyId));
}
