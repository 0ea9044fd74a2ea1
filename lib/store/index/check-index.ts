import type { Database } from '../database';
import { countPostings, countWords } from './count-terms';
import { INDEX_VERSION } from './index-version';

/** What is wrong with an index. */
export interface IndexFaults {
  /** Stories to be indexed anew: not in the index, not wholly, or by an older version. */
  stories: string[];
  /** Stories in the index that the library no longer has. */
  orphans: string[];
  /** Numbers that postings still hold, of stories that are nowhere else. */
  strays: number[];
  /** The same in what search reads. */
  strayWords: number[];
}

interface Indexed {
  storyId: string;
  terms: number;
  words: number;
}

const BATCH = 400;

/**
 * Compares the whole index with the library, in many small reading transactions: for the time
 * after an update or a crash, in the background. Stories saved meanwhile are left out of account.
 * @param onStep called between any two of them
 */
export async function checkIndex(
  db: Database,
  onStep: () => Promise<unknown> = async () => {},
): Promise<IndexFaults> {
  const missing = new Set(await db.stories.toCollection().primaryKeys());
  const faults: IndexFaults = { stories: [], orphans: [], strays: [], strayWords: [] };
  const indexed = new Map<number, Indexed>();
  for (let after = 0; ; ) {
    const records = await db.signatures.where('number').above(after).limit(BATCH).toArray();
    for (const { number, storyId, terms, words, version } of records) {
      indexed.set(number, { storyId, terms: terms === '' ? 0 : terms.split('\n').length, words });
      if (!missing.delete(storyId)) faults.orphans.push(storyId);
      else if (version < INDEX_VERSION) faults.stories.push(storyId);
    }
    if (records.length < BATCH) break;
    after = records.at(-1)!.number;
    await onStep();
  }
  faults.stories.push(...missing);
  await compare(db, indexed, faults, onStep);
  return faults;
}

async function compare(
  db: Database,
  indexed: ReadonlyMap<number, Indexed>,
  faults: IndexFaults,
  onStep: () => Promise<unknown>,
): Promise<void> {
  const postings = await countPostings(db, onStep);
  const words = await countWords(db, onStep);
  const known = new Set(await db.signatures.toCollection().primaryKeys());
  const broken = new Set<string>();
  for (let number = 0; number <= Math.max(postings.highest, words.highest); number++) {
    // Those that came since the list was read are in the index, but not in the list.
    if (indexed.has(number) || known.has(number)) continue;
    if (postings.get(number) > 0) faults.strays.push(number);
    if (words.get(number) > 0) faults.strayWords.push(number);
  }
  for (const [number, story] of indexed)
    if (postings.get(number) !== story.terms || words.get(number) !== story.words)
      broken.add(story.storyId);
  for (const storyId of [...faults.orphans, ...faults.stories]) broken.delete(storyId);
  faults.stories.push(...broken);
}
