import type { Database } from '../database';
import type { SearchQuery } from './parse-query';
import { ACTOR_MARK, SITE_MARK } from './search-terms';
import type { TermReader } from './term-reader';

/**
 * Which stories pass the conditions of a query that need no reading of texts: 1 by story number;
 * null when it sets none. Quoted phrases are held to their words here.
 * @param size one more than the highest story number
 */
export async function filterStories(
  db: Database,
  reader: TermReader,
  query: SearchQuery,
  size: number,
): Promise<Uint8Array | null> {
  const wanted = [
    ...query.phrases.flat(),
    ...query.actors.map((word) => ACTOR_MARK + word),
    ...query.sites.map((word) => SITE_MARK + word),
  ].map(async (term) => (await reader.term(term)).postings.numbers);
  for (const tag of query.tags) wanted.push(taggedWith(db, tag));
  if (query.after !== null || query.before !== null)
    wanted.push(publishedBetween(db, query.after, query.before));
  const refused = await Promise.all(query.notWords.map((term) => reader.term(term)));
  const sets = await Promise.all(wanted);
  if (sets.length === 0 && refused.length === 0) return null;
  const passed = new Uint8Array(size);
  if (sets.length === 0) for (const number of await allNumbers(db)) passed[number] = 1;
  for (const number of sets[0] ?? []) passed[number] = 1;
  for (const set of sets.slice(1)) {
    const also = new Uint8Array(size);
    for (const number of set) also[number] = passed[number]!;
    passed.set(also);
  }
  for (const { postings } of refused) for (const number of postings.numbers) passed[number] = 0;
  return passed;
}

async function taggedWith(db: Database, tag: string): Promise<Uint32Array> {
  const storyIds = await db.stories.where('tags').equalsIgnoreCase(tag).primaryKeys();
  return Uint32Array.from(await db.signatures.where('storyId').anyOf(storyIds).primaryKeys());
}

async function publishedBetween(
  db: Database,
  after: number | null,
  before: number | null,
): Promise<Uint32Array> {
  const range = db.signatures
    .where('time')
    .between(after ?? Number.NEGATIVE_INFINITY, before ?? Number.POSITIVE_INFINITY, true, false);
  return Uint32Array.from(await range.primaryKeys());
}

async function allNumbers(db: Database): Promise<number[]> {
  return db.signatures.toCollection().primaryKeys();
}
