import { OUTDATED } from '../actors/analysis-version';
import type { Database } from './database';
import { type Derived, putDerived } from './derived-rows';
import { findStory } from './find-story';
import type { StoryEntry } from './library-entry';
import {
  isSameState,
  mergeNotes,
  mergeStories,
  newHighlights,
  type StoryState,
} from './merge-stories';
import type { HighlightRecord, StoryRecord, TrashRecord, VersionRecord } from './records';
import { searchTermsOf } from './search/search-terms';
import { storyTitle } from './story-title';

export interface ImportedStory {
  storyId: string;
  /** `known`: the library had it already, under this or another id, and it was merged. */
  change: 'added' | 'known';
}

/**
 * Brings a story from elsewhere into the library, in one transaction. A story that is there by id
 * or by any of its addresses is merged, never doubled; one that lies in the trash comes out of it.
 * Nothing is derived: the story is marked as outdated, and `reanalyse` sees to it.
 */
export function importStory(
  db: Database,
  entry: StoryEntry,
  newId: () => string,
): Promise<ImportedStory> {
  return db.transaction('rw', db.tables, async () => {
    const { story, deletedAt } = entry;
    const existing = (await db.stories.get(story.id)) ?? (await sameAddress(db, story));
    const trashed = await db.trash.get(story.id);
    if (deletedAt !== null) {
      if (!existing && !trashed) await addTrashed(db, entry, deletedAt);
      return { storyId: existing?.id ?? story.id, change: existing || trashed ? 'known' : 'added' };
    }
    if (existing) return merge(db, existing, entry, newId);
    if (!trashed || (await sameAddress(db, trashed.story))) return add(db, entry);
    await takeOutOfTrash(db, trashed);
    return merge(db, trashed.story, entry, newId);
  });
}

function sameAddress(db: Database, { url, aliases }: StoryRecord) {
  return findStory(db, [url, ...aliases]);
}

async function add(db: Database, entry: StoryEntry): Promise<ImportedStory> {
  const { story, blocks, versions, note, highlights, storyline } = entry;
  const storyId = story.id;
  await db.stories.add(story);
  await db.texts.put({ storyId, blocks });
  await addVersions(db, storyId, versions);
  if (note) await db.notes.put({ ...note, storyId });
  await addHighlights(db, storyId, highlights);
  await db.trash.delete(storyId);
  if (storyline?.placed) await db.storylinePlaces.put({ storyId, storyline: storyline.id });
  await putOutdated(db, story, storyline?.id ?? null);
  return { storyId, change: 'added' };
}

/**
 * A place in the index, so that index and library agree until it is filled; by its title and
 * outlet the story is found at once.
 */
async function putOutdated(
  db: Database,
  story: StoryRecord,
  storyline: string | null,
): Promise<void> {
  const time = story.published === null ? Number.NaN : Date.parse(story.published);
  const published = Number.isNaN(time) ? null : time;
  const little: Derived = {
    version: OUTDATED,
    actors: { actors: [], mentions: [], quotes: [], statements: [] },
    mentions: [],
    signature: {
      terms: [],
      profile: { features: [], weights: [] },
      sketch: [],
      time: published,
    },
    searchable: searchTermsOf({
      title: storyTitle(story),
      text: '',
      sites: [story.site, new URL(story.url).hostname],
      time: published,
    }),
  };
  await putDerived(db, story.id, little);
  // None: an empty signature continues nothing, and a storyline once given is kept.
  await db.signatures.where({ storyId: story.id }).modify({ storyline });
}

async function addTrashed(db: Database, entry: StoryEntry, deletedAt: number): Promise<void> {
  const { story, blocks, versions, note, highlights, storyline } = entry;
  const storyId = story.id;
  const text = { storyId, blocks };
  const kept = { versions, note: note ?? undefined, highlights };
  await db.trash.put({ storyId, deletedAt, story, text, ...kept });
  if (storyline?.placed) await db.storylinePlaces.put({ storyId, storyline: storyline.id });
}

async function takeOutOfTrash(db: Database, trashed: TrashRecord): Promise<void> {
  const { storyId, story, text, versions, note, highlights } = trashed;
  const place = await db.storylinePlaces.get(storyId);
  const blocks = text?.blocks ?? [];
  const storyline = place ? { id: place.storyline, placed: true } : null;
  await add(db, {
    kind: 'story',
    story,
    blocks,
    versions,
    note: note ?? null,
    highlights,
    storyline,
    deletedAt: null,
  });
}

async function merge(
  db: Database,
  existing: StoryRecord,
  entry: StoryEntry,
  newId: () => string,
): Promise<ImportedStory> {
  const storyId = existing.id;
  const mine = { story: existing, blocks: (await db.texts.get(storyId))?.blocks ?? [] };
  const merged = mergeStories(mine, entry);
  await db.stories.put(merged.story);
  await db.texts.put({ storyId, blocks: merged.blocks });
  await mergeVersions(db, merged, entry, newId);
  await mergeMarks(db, storyId, entry);
  await mergePlace(db, storyId, entry);
  if (isOutdated(mine, merged)) await db.analyses.update(storyId, { version: OUTDATED });
  return { storyId, change: 'known' };
}

/** Whether what was derived from a story does not fit it any more. */
function isOutdated(before: StoryState, after: StoryState): boolean {
  return (
    !isSameState(before, after) ||
    storyTitle(before.story) !== storyTitle(after.story) ||
    before.story.published !== after.story.published ||
    before.story.language !== after.story.language
  );
}

async function mergeVersions(
  db: Database,
  { story, earlier }: ReturnType<typeof mergeStories>,
  { versions }: StoryEntry,
  newId: () => string,
): Promise<void> {
  const storyId = story.id;
  await addVersions(db, storyId, versions);
  if (!earlier) return;
  const all = await db.versions.where({ storyId }).toArray();
  // Bringing in the same file again must not add the same version again.
  const isKept = all.some(({ title, blocks }) =>
    isSameState({ story: { title }, blocks }, earlier),
  );
  if (isKept) return;
  const { title, standfirst, modified, completeness } = earlier.story;
  await db.versions.add({
    id: newId(),
    storyId,
    replacedAt: story.updatedAt,
    title,
    standfirst,
    modified,
    completeness,
    blocks: earlier.blocks,
  });
}

async function mergeMarks(db: Database, storyId: string, entry: StoryEntry): Promise<void> {
  const note = mergeNotes(await db.notes.get(storyId), entry.note);
  if (note) await db.notes.put({ ...note, storyId });
  const mine = await db.highlights.where({ storyId }).toArray();
  await addHighlights(db, storyId, newHighlights(mine, entry.highlights));
}

/** Those whose ids are free: a file must not write over what belongs to another story. */
async function addVersions(
  db: Database,
  storyId: string,
  versions: readonly VersionRecord[],
): Promise<void> {
  const known = await db.versions.bulkGet(versions.map(({ id }) => id));
  const further = versions.filter((_, at) => !known[at]);
  await db.versions.bulkPut(further.map((each) => ({ ...each, storyId })));
}

async function addHighlights(
  db: Database,
  storyId: string,
  highlights: readonly HighlightRecord[],
): Promise<void> {
  const known = await db.highlights.bulkGet(highlights.map(({ id }) => id));
  const further = highlights.filter((_, at) => !known[at]);
  await db.highlights.bulkPut(further.map((each) => ({ ...each, storyId })));
}

/** Where the reader has put it, unless it has been put somewhere here. */
async function mergePlace(db: Database, storyId: string, { storyline }: StoryEntry): Promise<void> {
  if (!storyline?.placed || (await db.storylinePlaces.get(storyId))) return;
  await db.storylinePlaces.put({ storyId, storyline: storyline.id });
  await db.signatures.where({ storyId }).modify({ storyline: storyline.id });
}
