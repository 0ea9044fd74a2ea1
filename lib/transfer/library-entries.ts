import type { Database } from '../store/database';
import type { LibraryEntry, StoryEntry } from '../store/library-entry';
import type { TrashRecord } from '../store/records';

/** Stories read at a time: of a long library only so many texts are in memory. */
const BATCH = 50;

/**
 * Everything in a library that belongs to the reader: stories, the trash, and what was said of
 * actors and storylines, in this order, so that whoever reads it knows the stories before the
 * edits that name them. Saves may go on meanwhile; each batch is one state of the library.
 */
export async function* libraryEntries(db: Database): AsyncGenerator<LibraryEntry> {
  for (let after = ''; ; ) {
    const batch = await db.transaction('r', db.tables, () => readStories(db, after));
    yield* batch;
    if (batch.length < BATCH) break;
    after = batch.at(-1)!.story.id;
  }
  for (const storyId of await db.trash.toCollection().primaryKeys()) {
    const trashed = await db.trash.get(storyId);
    if (trashed) yield trashedEntry(db, trashed);
  }
  for (const edit of await db.actorEdits.toArray()) yield { kind: 'actor-edit', edit };
  for (const storyline of await db.storylines.toArray()) yield { kind: 'storyline', storyline };
}

async function readStories(db: Database, after: string): Promise<StoryEntry[]> {
  const stories = await db.stories.where('id').above(after).limit(BATCH).toArray();
  const ids = stories.map(({ id }) => id);
  const [texts, notes, places, versions, highlights, signatures] = await Promise.all([
    db.texts.bulkGet(ids),
    db.notes.bulkGet(ids),
    db.storylinePlaces.bulkGet(ids),
    db.versions.where('storyId').anyOf(ids).toArray(),
    db.highlights.where('storyId').anyOf(ids).toArray(),
    db.signatures.where('storyId').anyOf(ids).toArray(),
  ]);
  const versionsOf = byStory(versions);
  const highlightsOf = byStory(highlights);
  const storylineOf = new Map(signatures.map(({ storyId, storyline }) => [storyId, storyline]));
  return stories.map((story, at) => ({
    kind: 'story',
    story,
    blocks: texts[at]?.blocks ?? [],
    versions: versionsOf.get(story.id) ?? [],
    note: notes[at] ?? null,
    highlights: highlightsOf.get(story.id) ?? [],
    storyline: storylineEntry(places[at]?.storyline, storylineOf.get(story.id)),
    deletedAt: null,
  }));
}

function byStory<Row extends { storyId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.storyId, [...(found.get(row.storyId) ?? []), row]);
  return found;
}

async function trashedEntry(db: Database, trashed: TrashRecord): Promise<StoryEntry> {
  const { storyId, deletedAt, story, text, versions, note, highlights } = trashed;
  const place = await db.storylinePlaces.get(storyId);
  return {
    kind: 'story',
    story,
    blocks: text?.blocks ?? [],
    versions,
    note: note ?? null,
    highlights,
    storyline: storylineEntry(place?.storyline, null),
    deletedAt,
  };
}

function storylineEntry(
  placed: string | undefined,
  chosen: string | null | undefined,
): StoryEntry['storyline'] {
  const id = placed ?? chosen ?? null;
  return id === null ? null : { id, placed: placed !== undefined };
}
