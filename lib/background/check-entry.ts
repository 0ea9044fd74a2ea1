import * as v from 'valibot';
import {
  blocks,
  completeness,
  cut,
  date,
  described,
  line,
  list,
  parse,
  url,
  urls,
} from '../reading/checked-parts';
import type { LibraryEntry } from '../store/library-entry';

/**
 * The border between a file and the library. A file may come from anywhere, so it is as hostile
 * as a page. Lengths are those that a page's article is cut to; what the reader adds, and what
 * gathers over the years, may be longer, since a library must come back as it went.
 */

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** The identity of an actor is made of its name, see actors/actor-key.ts. */
const actor = v.pipe(v.string(), v.minLength(1), v.maxLength(4000));
/** The latest moment a `Date` can hold. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const tags = list(cut(500), 1000);
const ownText = cut(2_000_000);

const story = v.object({
  ...described,
  id,
  aliases: urls(1000),
  ownTitle: v.nullable(cut(4000)),
  topics: list(cut(200), 100),
  tags,
  readingMinutes: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
  savedAt: time,
  updatedAt: time,
});

const version = v.object({
  id,
  storyId: id,
  replacedAt: time,
  title: cut(1000),
  standfirst: line,
  modified: date,
  completeness,
  blocks,
});

const highlight = v.object({
  id,
  storyId: id,
  // Below zero: words that were not found in the text.
  start: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  text: ownText,
  prefix: cut(4000),
  suffix: cut(4000),
  createdAt: time,
});

const edited = { id, createdAt: time, actor };

const entry = v.variant('kind', [
  v.object({
    kind: v.literal('story'),
    story,
    blocks,
    versions: list(version, 10_000),
    note: v.nullable(v.object({ storyId: id, text: ownText, updatedAt: time })),
    highlights: list(highlight, 10_000),
    storyline: v.nullable(v.object({ id, placed: v.boolean() })),
    deletedAt: v.nullable(time),
  }),
  v.object({
    kind: v.literal('link'),
    url,
    title: v.nullable(cut(1000)),
    tags,
    note: v.nullable(ownText),
    addedAt: v.nullable(time),
  }),
  v.object({
    kind: v.literal('actor-edit'),
    edit: v.variant('kind', [
      v.object({ ...edited, kind: v.literal('merge'), into: actor }),
      v.object({ ...edited, kind: v.literal('split'), storyIds: list(id, 1_000_000) }),
    ]),
  }),
  v.object({
    kind: v.literal('storyline'),
    storyline: v.object({
      id,
      name: v.nullable(cut(1000)),
      muted: v.boolean(),
      readUpTo: v.nullable(v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15))),
    }),
  }),
]);

/** @throws Error naming the first part that is not of the right form */
export function checkEntry(value: unknown): LibraryEntry {
  return parse(entry, value, 'entry') as LibraryEntry;
}
