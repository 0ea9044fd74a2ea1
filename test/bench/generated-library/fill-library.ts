import { quantise } from '../../../lib/related/profile';
import { labelsOf } from '../../../lib/related/storyline-name';
import type { Database } from '../../../lib/store/database';
import { OPEN } from '../../../lib/store/index/append-to-runs';
import type { PostingRecord, SignatureRecord } from '../../../lib/store/index/index-records';
import { INDEX_VERSION } from '../../../lib/store/index/index-version';
import { encodePostings } from '../../../lib/store/index/posting-bytes';
import type { StoryRecord } from '../../../lib/store/records';
import { recentTerms } from '../../../lib/store/search/recent-terms';
import type {
  SearchRecentRecord,
  SearchSegmentRecord,
} from '../../../lib/store/search/search-records';
import { mergeTerms, type TermPostings, toBlocks } from '../../../lib/store/search/segment-blocks';
import { GROWTH, tendSearch } from '../../../lib/store/search/tend-search';
import { type Prepared, prepareStory } from './prepare-story';

/** A run as long as appending would make it. */
const RUN_POSTINGS = 2700;

interface Gathered {
  numbers: number[];
  weights: number[];
}

/** As many as eight times eight first segments hold: they are written at once. */
const SEGMENT = GROWTH.recent * GROWTH.fanIn ** 2;
const SEGMENT_LEVEL = 3;
const BATCH = 512;

/**
 * Fills an empty library as saving one story after the other would, only faster: postings are
 * gathered in memory and written at the end, and most search segments are made at the size that
 * merging would give them. What is left over goes the way of every save.
 */
export async function fillLibrary(db: Database, stories: number): Promise<void> {
  const postings = new Map<string, Gathered>();
  for (let from = 0; from < stories; ) {
    const whole = stories - from >= SEGMENT;
    const words: TermPostings[][] = [];
    for (const end = Math.min(stories, from + SEGMENT); from < end; ) {
      const batch = await prepareBatch(from, Math.min(BATCH, end - from));
      await writeBatch(db, from, batch, postings);
      const rows = recentRows(batch, from + 1);
      if (whole) words.push(...recentTerms(rows));
      else await db.searchRecent.bulkAdd(rows);
      from += batch.length;
    }
    if (whole) await writeSegment(db, from - SEGMENT + 1, words);
    while (await tendSearch(db));
  }
  await writePostings(db, postings);
}

async function prepareBatch(from: number, count: number): Promise<Prepared[]> {
  const batch: Prepared[] = [];
  for (let at = 0; at < count; at++) batch.push(await prepareStory(from + at, true));
  return batch;
}

function recentRows(batch: readonly Prepared[], first: number): SearchRecentRecord[] {
  return batch.map(({ derived }, at) => ({
    number: first + at,
    version: INDEX_VERSION,
    ...derived.searchable,
  }));
}

async function writeSegment(
  db: Database,
  first: number,
  words: readonly TermPostings[][],
): Promise<void> {
  const terms = mergeTerms(words, new Set());
  await db.transaction('rw', db.searchSegments, db.searchBlocks, async () => {
    const segment = await db.searchSegments.add({
      level: SEGMENT_LEVEL,
      state: 'ready',
      first,
      version: INDEX_VERSION,
      sources: [],
      upTo: '',
      gone: [],
    } as unknown as SearchSegmentRecord);
    await db.searchBlocks.bulkAdd(toBlocks(segment, terms, GROWTH.blockBytes));
  });
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
    await db.mentions.bulkAdd(
      batch.flatMap(({ id, derived }) =>
        derived.mentions.map((mention) => ({ ...mention, storyId: id, actor: mention.key })),
      ),
    );
    await db.signatures.bulkAdd(batch.map((each, at) => toRecord(each, from + at + 1)));
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
    words: searchable.uses.length + searchable.pairs.length,
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
