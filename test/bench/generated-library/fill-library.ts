import { quantise } from '../../../lib/related/profile';
import { labelsOf } from '../../../lib/related/storyline-name';
import { resolveActors } from '../../../lib/store/actors/resolve-actors';
import type { Database } from '../../../lib/store/database';
import { OPEN } from '../../../lib/store/index/append-to-runs';
import type { PostingRecord, SignatureRecord } from '../../../lib/store/index/index-records';
import { INDEX_VERSION } from '../../../lib/store/index/index-version';
import { encodePostings } from '../../../lib/store/index/posting-bytes';
import type { StoryRecord } from '../../../lib/store/records';
import { GROWTH, tendSearch } from '../../../lib/store/search/tend-search';
import { type Prepared, prepareStory } from './prepare-story';

/** A run as long as appending would make it. */
const RUN_POSTINGS = 2700;

interface Gathered {
  numbers: number[];
  weights: number[];
}

/**
 * Fills an empty library as saving one story after the other would, only faster: postings are
 * gathered in memory and written at the end. Search segments are made and merged by the product.
 */
export async function fillLibrary(db: Database, stories: number): Promise<{ tendMs: number }> {
  const postings = new Map<string, Gathered>();
  let tendMs = 0;
  for (let from = 0; from < stories; from += GROWTH.recent) {
    const batch: Prepared[] = [];
    for (let number = from; number < Math.min(stories, from + GROWTH.recent); number++)
      batch.push(await prepareStory(number));
    await writeBatch(db, from, batch, postings);
    const start = performance.now();
    while (await tendSearch(db));
    tendMs += performance.now() - start;
  }
  await writePostings(db, postings);
  return { tendMs };
}

async function writeBatch(
  db: Database,
  from: number,
  batch: readonly Prepared[],
  postings: Map<string, Gathered>,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await db.stories.bulkAdd(batch.map(toStory));
    await db.texts.bulkAdd(
      batch.map(({ id, article }) => ({ storyId: id, blocks: article.blocks })),
    );
    await db.analyses.bulkAdd(
      batch.map(({ id, derived: { version, actors } }) => ({ storyId: id, version, actors })),
    );
    for (const { id, derived } of batch)
      await db.mentions.bulkAdd(await resolveActors(db, id, derived.mentions));
    await db.signatures.bulkAdd(batch.map((each, at) => toRecord(each, from + at + 1)));
    await db.searchRecent.bulkAdd(
      batch.map(({ derived }, at) => ({ number: from + at + 1, ...derived.searchable })),
    );
  });
  for (const [at, { derived }] of batch.entries())
    for (const { term, weight } of derived.signature.terms) {
      const known = postings.get(term) ?? { numbers: [], weights: [] };
      if (known.numbers.push(from + at + 1) === 1) postings.set(term, known);
      known.weights.push(quantise(weight));
    }
}

function toStory({ id, article }: Prepared): StoryRecord {
  const { blocks: _, others: __, canonical: ___, ...kept } = article;
  const savedAt = Date.parse(article.published ?? '');
  return {
    ...kept,
    id,
    ownTitle: null,
    topics: [],
    tags: [],
    readingMinutes: 3,
    savedAt,
    updatedAt: savedAt,
  };
}

function toRecord({ id, derived, storyline }: Prepared, number: number): SignatureRecord {
  const { signature, searchable } = derived;
  return {
    number,
    storyId: id,
    version: INDEX_VERSION,
    termWeights: Uint8Array.from(signature.terms, ({ weight }) => quantise(weight)),
    words: searchable.uses.length,
    time: signature.time,
    storyline,
    terms: signature.terms.map(({ term }) => term).join('\n'),
    features: Uint32Array.from(signature.profile.features),
    weights: Uint8Array.from(signature.profile.weights),
    sketch: Uint32Array.from(signature.sketch),
    labels: labelsOf(signature.terms),
  };
}

async function writePostings(db: Database, postings: Map<string, Gathered>): Promise<void> {
  let rows: PostingRecord[] = [];
  for (const [term, { numbers, weights }] of postings) {
    for (let from = 0; from < numbers.length; from += RUN_POSTINGS) {
      const part = numbers.slice(from, from + RUN_POSTINGS);
      const open = from + RUN_POSTINGS >= numbers.length;
      rows.push({
        term,
        first: open ? OPEN : part[0]!,
        last: part.at(-1)!,
        closed: open ? Math.floor((numbers.length - 1) / RUN_POSTINGS) : 0,
        bytes: encodePostings({
          numbers: Uint32Array.from(part),
          weights: Uint8Array.from(weights.slice(from, from + RUN_POSTINGS)),
        }),
      });
    }
    if (rows.length < 4000) continue;
    await db.postings.bulkPut(rows);
    rows = [];
  }
  await db.postings.bulkPut(rows);
}
