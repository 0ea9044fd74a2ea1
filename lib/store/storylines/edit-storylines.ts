import type { Database } from '../database';
import type { StorylinePlaceRecord, StorylineRecord } from './storyline-records';

/** What a change to storylines did away with, as plain JSON: `undoStorylineEdit` brings it back. */
export interface StorylineUndo {
  /** Null: there was no such row. */
  storylines: { id: string; before: StorylineRecord | null }[];
  places: { storyId: string; before: StorylinePlaceRecord | null; storyline: string | null }[];
}

/** Puts all stories of one storyline into another, for good. */
export function mergeStorylines(db: Database, from: string, into: string): Promise<StorylineUndo> {
  return edit(db, async () => {
    const moved = await storiesIn(db, from);
    const kept = await storiesIn(db, into);
    const undo = await snapshot(db, [from, into], [...moved, ...kept]);
    await place(db, [...moved, ...kept], into);
    await db.storylines.delete(from);
    return undo;
  });
}

/** Takes stories out of their storylines into one of their own, `id`; what stays is kept as it is. */
export function splitStoryline(
  db: Database,
  storyIds: readonly string[],
  id: string,
): Promise<StorylineUndo> {
  return edit(db, async () => {
    const records = await db.signatures.where('storyId').anyOf(storyIds).toArray();
    const left = new Set(records.map(({ storyline }) => storyline).filter((each) => each !== null));
    const out = new Set(records.map(({ storyId }) => storyId));
    const undo = await snapshot(db, [id], [...out]);
    for (const storyline of left) {
      const staying = (await storiesIn(db, storyline)).filter((storyId) => !out.has(storyId));
      undo.places.push(...(await snapshot(db, [], staying)).places);
      await place(db, staying, storyline);
    }
    await place(db, [...out], id);
    return undo;
  });
}

/** @param name null: the machine's own name again */
export function renameStoryline(
  db: Database,
  id: string,
  name: string | null,
): Promise<StorylineUndo> {
  return change(db, id, { name });
}

export function muteStoryline(db: Database, id: string, muted: boolean): Promise<StorylineUndo> {
  return change(db, id, { muted });
}

/** Remembers that the reader has read a storyline up to a publication time; never moves back. */
export function markStorylineRead(db: Database, id: string, upTo: number): Promise<StorylineUndo> {
  return edit(db, async () => {
    const undo = await snapshot(db, [id], []);
    const record = undo.storylines[0]!.before ?? untouched(id);
    await db.storylines.put({ ...record, readUpTo: Math.max(upTo, record.readUpTo ?? upTo) });
    return undo;
  });
}

export async function undoStorylineEdit(db: Database, undo: StorylineUndo): Promise<void> {
  await edit(db, async () => {
    for (const { id, before } of undo.storylines)
      await (before ? db.storylines.put(before) : db.storylines.delete(id));
    for (const { storyId, before, storyline } of undo.places) {
      await (before ? db.storylinePlaces.put(before) : db.storylinePlaces.delete(storyId));
      await db.signatures.where({ storyId }).modify({ storyline });
    }
  });
}

function change(db: Database, id: string, parts: Partial<StorylineRecord>): Promise<StorylineUndo> {
  return edit(db, async () => {
    const undo = await snapshot(db, [id], []);
    await db.storylines.put({ ...(undo.storylines[0]!.before ?? untouched(id)), ...parts });
    return undo;
  });
}

function edit<Result>(db: Database, work: () => Promise<Result>): Promise<Result> {
  return db.transaction('rw', db.storylines, db.storylinePlaces, db.signatures, async () => work());
}

function untouched(id: string): StorylineRecord {
  return { id, name: null, muted: false, readUpTo: null };
}

function storiesIn(db: Database, storyline: string): Promise<string[]> {
  return db.signatures
    .where({ storyline })
    .toArray()
    .then((records) => records.map(({ storyId }) => storyId));
}

async function place(db: Database, storyIds: readonly string[], storyline: string): Promise<void> {
  await db.storylinePlaces.bulkPut(storyIds.map((storyId) => ({ storyId, storyline })));
  await db.signatures.where('storyId').anyOf(storyIds).modify({ storyline });
}

async function snapshot(
  db: Database,
  storylines: readonly string[],
  storyIds: readonly string[],
): Promise<StorylineUndo> {
  const records = await db.storylines.bulkGet([...storylines]);
  const places = await db.storylinePlaces.bulkGet([...storyIds]);
  const signatures = await db.signatures.where('storyId').anyOf(storyIds).toArray();
  const current = new Map(signatures.map(({ storyId, storyline }) => [storyId, storyline]));
  return {
    storylines: storylines.map((id, at) => ({ id, before: records[at] ?? null })),
    places: storyIds.map((storyId, at) => ({
      storyId,
      before: places[at] ?? null,
      storyline: current.get(storyId) ?? null,
    })),
  };
}
