import type { Database } from '../database';
import { recentTerms } from './recent-terms';
import type { SearchBlockRecord, SearchSegmentRecord } from './search-records';
import { fromBlock, lastTerm, mergeTerms, type TermPostings, toBlocks } from './segment-blocks';
import { lowestVersion } from './term-reader';

/** How segments grow. */
export interface Growth {
  /** So many stories wait for a segment; a search reads them all, in about 2 ms. */
  recent: number;
  /** So many segments of one level become one of the next. */
  fanIn: number;
  /** Blocks of each source merged in one step: about half a megabyte and 30 ms. */
  stepBlocks: number;
  /** Bytes of postings in a block, about: a word costs a search one block of each segment. */
  blockBytes: number;
}

export const GROWTH: Growth = { recent: 64, fanIn: 8, stepBlocks: 4, blockBytes: 16_384 };

/**
 * Does one step of keeping search fast: makes a segment of the stories that wait, or goes on with
 * merging segments. Every step is one transaction that leaves the index whole, so that the worker
 * may die between any two. @returns whether there was anything to do: call again until not
 */
export async function tendSearch(db: Database, growth = GROWTH): Promise<boolean> {
  return db.transaction(
    'rw',
    [db.searchRecent, db.searchSegments, db.searchBlocks, db.searchGone],
    async () => {
      if ((await db.searchRecent.count()) >= growth.recent) {
        await flush(db, growth);
        return true;
      }
      const segments = await db.searchSegments.toArray();
      const building = segments.find(({ state }) => state === 'building');
      if (building) {
        await mergeOn(db, building, growth);
        return true;
      }
      return (await beginMerge(db, segments, growth.fanIn)) || beginRewrite(db, segments, growth);
    },
  );
}

async function flush(db: Database, { recent, blockBytes }: Growth): Promise<void> {
  const rows = await db.searchRecent.orderBy('number').limit(recent).toArray();
  const terms = mergeTerms(recentTerms(rows), new Set());
  const segment = await db.searchSegments.add({
    level: 1,
    state: 'ready',
    first: rows[0]!.number,
    version: lowestVersion(rows),
    sources: [],
    upTo: '',
    gone: [],
  } as unknown as SearchSegmentRecord);
  await db.searchBlocks.bulkAdd(toBlocks(segment, terms, blockBytes));
  await db.searchRecent.bulkDelete(rows.map(({ number }) => number));
}

/** The lowest level that has enough segments; its oldest are neighbours in story numbers. */
async function beginMerge(
  db: Database,
  segments: SearchSegmentRecord[],
  fanIn: number,
): Promise<boolean> {
  const levels = new Map<number, SearchSegmentRecord[]>();
  for (const segment of segments.sort((a, b) => a.first - b.first))
    levels.set(segment.level, [...(levels.get(segment.level) ?? []), segment]);
  for (const [level, own] of [...levels].sort(([a], [b]) => a - b)) {
    if (own.length < fanIn) continue;
    const gone = await db.searchGone.toCollection().primaryKeys();
    await build(db, own.slice(0, fanIn), level + 1, gone);
    return true;
  }
  return false;
}

/** Of the stories of a segment so many must be gone for it to be written anew without them. */
const GONE_SHARE = 0.5;

/**
 * A segment most of whose stories are gone, as all are after a whole library was analysed anew:
 * every search reads what is gone, and would do so for good.
 */
async function beginRewrite(
  db: Database,
  segments: SearchSegmentRecord[],
  { recent }: Growth,
): Promise<boolean> {
  const gone = await db.searchGone.toCollection().primaryKeys();
  if (gone.length < recent) return false;
  for (const segment of segments) {
    const end = await lastNumberBefore(db, segment);
    const own = gone.filter((number) => number >= segment.first && number < end);
    const width = (end === Infinity ? own.at(-1)! + 1 : end) - segment.first;
    if (own.length < recent || own.length < GONE_SHARE * width) continue;
    await build(db, [segment], segment.level, gone);
    return true;
  }
  return false;
}

/** Begins a segment that will take the place of others. */
async function build(
  db: Database,
  sources: readonly SearchSegmentRecord[],
  level: number,
  gone: number[],
): Promise<void> {
  await db.searchSegments.add({
    level,
    state: 'building',
    first: sources[0]!.first,
    version: lowestVersion(sources),
    sources: sources.map(({ id }) => id),
    upTo: '',
    gone,
  } as unknown as SearchSegmentRecord);
}

async function mergeOn(
  db: Database,
  segment: SearchSegmentRecord,
  { stepBlocks, blockBytes }: Growth,
): Promise<void> {
  const read = await Promise.all(
    segment.sources.map((source) => readOn(db, source, segment.upTo, stepBlocks)),
  );
  // Beyond the end of the shortest reading a term may still come from that source.
  const ends = read.filter(({ more }) => more).map(({ blocks }) => lastTerm(blocks.at(-1)!));
  const upTo = ends.length > 0 ? ends.reduce((least, end) => (end < least ? end : least)) : null;
  const lists = read.map(({ blocks }) => termsBetween(blocks, segment.upTo, upTo));
  const merged = mergeTerms(lists, new Set(segment.gone));
  await db.searchBlocks.bulkAdd(toBlocks(segment.id, merged, blockBytes));
  if (upTo !== null) await db.searchSegments.update(segment.id, { upTo });
  else await finish(db, segment);
}

async function readOn(
  db: Database,
  source: number,
  after: string,
  most: number,
): Promise<{ blocks: SearchBlockRecord[]; more: boolean }> {
  const range = (from: string, to: string) =>
    db.searchBlocks.where('[segment+first]').between([source, from], [source, to], false, true);
  // The block that `after` stands in may hold terms beyond it.
  const begun = await db.searchBlocks
    .where('[segment+first]')
    .between([source, ''], [source, after], true, true)
    .last();
  const further = await range(after, '\uffff').limit(most).toArray();
  const blocks = begun && lastTerm(begun) > after ? [begun, ...further] : further;
  return { blocks, more: further.length === most };
}

function termsBetween(
  blocks: readonly SearchBlockRecord[],
  after: string,
  upTo: string | null,
): TermPostings[] {
  return blocks.flatMap((block) =>
    fromBlock(block, (term) => term > after && (upTo === null || term <= upTo)),
  );
}

/** The new segment takes the place of its sources. */
async function finish(db: Database, segment: SearchSegmentRecord): Promise<void> {
  for (const source of segment.sources)
    await db.searchBlocks
      .where('[segment+first]')
      .between([source, ''], [source, '\uffff'], true, true)
      .delete();
  await db.searchSegments.bulkDelete(segment.sources);
  const last = await lastNumberBefore(db, segment);
  await db.searchGone.bulkDelete(
    segment.gone.filter((number) => number >= segment.first && number < last),
  );
  await db.searchSegments.update(segment.id, { state: 'ready', sources: [], upTo: '', gone: [] });
}

/** Where the next segment's story numbers, or those that wait, begin. */
async function lastNumberBefore(db: Database, segment: SearchSegmentRecord): Promise<number> {
  const segments = await db.searchSegments.toArray();
  const recent = await db.searchRecent.orderBy('number').first();
  const beginnings = [...segments.map(({ first }) => first), recent?.number ?? Infinity];
  return Math.min(...beginnings.filter((first) => first > segment.first));
}
