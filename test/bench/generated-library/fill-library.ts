import { quantise } from '../../../lib/related/profile';
import { labelsOf } from '../../../lib/related/storyline-name';
import type { Database } from '../../../lib/store/database';
import { OPEN } from '../../../lib/store/index/append-to-runs';
import type { PostingRecord, SignatureRecord } from '../../../lib/store/index/index-records';
import { INDEX_VERSION } from '../../../lib/store/index/index-version';
import { encodePostings } from '../../../lib/store/index/posting-bytes';
import type { StoryRecord } from '../../../lib/store/records';
import { GROWTH, tendSearch } from '../../../lib/store/search/tend-search';
import type { Prepared } from './prepare-story';

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
export async function fillLibrary(
  db: Database,
  stories: number,
  prepare: (number: number) => Prepared,
): Promise<{ tendMs: number }> {
  const postings = new Map<string, Gathered>();
  let tendMs = 0;
  for (let from = 0; from < stories; from += GROWTH.recent) {
    const batch = Array.from({ length: Math.min(GROWTH.recent, stories - from) }, (_, at) =>
      prepare(from + at),
    );
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
    await db.stories.bulkAdd(batch.map(({ story }) => story as StoryRecord));
    await db.texts.bulkAdd(batch.map(({ story, blocks }) => ({ storyId: story.id, blocks })));
    await db.signatures.bulkAdd(batch.map((each, at) => toRecord(each, from + at + 1)));
    await db.searchRecent.bulkAdd(
      batch.map(({ searchable }, at) => ({ number: from + at + 1, ...searchable })),
    );
  });
  for (const [at, { signature }] of batch.entries())
    for (const { term, weight } of signature.terms) {
      const known = postings.get(term) ?? { numbers: [], weights: [] };
      if (known.numbers.push(from + at + 1) === 1) postings.set(term, known);
      known.weights.push(quantise(weight));
    }
}

function toRecord({ story, signature, searchable }: Prepared, number: number): SignatureRecord {
  return {
    number,
    storyId: story.id,
    version: INDEX_VERSION,
    termWeights: Uint8Array.from(signature.terms, ({ weight }) => quantise(weight)),
    words: searchable.uses.length,
    time: signature.time,
    storyline: story.id,
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
