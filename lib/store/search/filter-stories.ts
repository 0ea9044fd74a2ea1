import type { Database } from '../database';
import { monthsBetween } from './month-terms';
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
    ...query.phrases.flat().map((term) => holding(reader, term)),
    ...named(reader, query.actors, ACTOR_MARK, query.open === 'actor'),
    ...named(reader, query.sites, SITE_MARK, query.open === 'site'),
    ...query.tags.map((tag) => taggedWith(db, tag)),
  ];
  if (query.after !== null || query.before !== null)
    wanted.push(publishedBetween(db, reader, query.after, query.before));
  const unwanted = [
    ...query.notWords.map((term) => holding(reader, term)),
    ...query.notActors.map((words) => holdingAll(reader, words, ACTOR_MARK, size)),
    ...query.notSites.map((words) => holdingAll(reader, words, SITE_MARK, size)),
    ...query.notTags.map((tag) => taggedWith(db, tag)),
  ];
  // Awaited together: a promise that has settled before it is awaited lets Dexie's transaction go.
  const [sets, refused] = await Promise.all([Promise.all(wanted), Promise.all(unwanted)]);
  if (sets.length === 0 && refused.length === 0) return null;
  const passed = sets.length > 0 ? inAll(sets, size) : new Uint8Array(size).fill(1);
  for (const set of refused) for (const number of set) passed[number] = 0;
  return passed;
}

type Numbers = Iterable<number>;

function inAll([first = [], ...others]: readonly Numbers[], size: number): Uint8Array {
  const passed = new Uint8Array(size);
  for (const number of first) passed[number] = 1;
  for (const set of others) {
    const also = new Uint8Array(size);
    for (const number of set) also[number] = passed[number]!;
    passed.set(also);
  }
  return passed;
}

async function holding(reader: TermReader, term: string): Promise<Numbers> {
  return (await reader.term(term)).postings.numbers;
}

/** The stories with each word of names; the last may be the beginning of one. */
function named(
  reader: TermReader,
  words: readonly string[],
  mark: string,
  open: boolean,
): Promise<Numbers>[] {
  return words.map((word, at) =>
    open && at === words.length - 1 ? beginning(reader, mark + word) : holding(reader, mark + word),
  );
}

async function beginning(reader: TermReader, prefix: string): Promise<Numbers> {
  const found = await reader.beginningWith(prefix, () => true);
  return found.flatMap(({ postings }) => [...postings.numbers]);
}

async function holdingAll(
  reader: TermReader,
  words: readonly string[],
  mark: string,
  size: number,
): Promise<Numbers> {
  const sets = await Promise.all(words.map((word) => holding(reader, mark + word)));
  const all = inAll(sets, size);
  return [...all.keys()].filter((number) => all[number] === 1);
}

async function taggedWith(db: Database, tag: string): Promise<Uint32Array> {
  const storyIds = await db.stories.where('tags').equalsIgnoreCase(tag).primaryKeys();
  return Uint32Array.from(await db.signatures.where('storyId').anyOf(storyIds).primaryKeys());
}

/** By the terms of whole months: the index of times hands over each story of a span by itself. */
async function publishedBetween(
  db: Database,
  reader: TermReader,
  after: number | null,
  before: number | null,
): Promise<Numbers> {
  const span = monthsBetween(after, before);
  if (reader.version < 2 || !span.months) return inTimes(db, after, before);
  const [months, ...rest] = await Promise.all([
    reader.between(...span.months),
    ...span.rest.map(([from, to]) => inTimes(db, from, to)),
  ]);
  return [...months, ...rest.flat()];
}

function inTimes(db: Database, after: number | null, before: number | null): Promise<number[]> {
  return db.signatures
    .where('time')
    .between(after ?? Number.NEGATIVE_INFINITY, before ?? Number.POSITIVE_INFINITY, true, false)
    .primaryKeys();
}
