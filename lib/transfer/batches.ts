import type { LibraryEntry } from '../store/library-entry';

/** So many entries are one message, so that progress is seen and saves get their turn … */
const MOST = 50;
/** … and so many characters: a message may hold 64 MB in Chromium. */
const HEAVIEST = 2_000_000;

export interface Batch {
  entries: LibraryEntry[];
  isLast: boolean;
}

/**
 * Entries in portions to be sent. No portion holds two kinds: what names stories by their id is
 * sent after it is known which ids they have here.
 */
export async function* batches(entries: AsyncIterable<LibraryEntry>): AsyncGenerator<Batch> {
  let batch: LibraryEntry[] = [];
  let weight = 0;
  for await (const entry of entries) {
    const added = weightOf(entry);
    const isFull = batch.length >= MOST || weight + added > HEAVIEST;
    if (batch.length > 0 && (isFull || batch[0]!.kind !== entry.kind)) {
      yield { entries: batch, isLast: false };
      batch = [];
      weight = 0;
    }
    batch.push(entry);
    weight += added;
  }
  yield { entries: batch, isLast: true };
}

/** Unchecked entries come through here: what has another form weighs what it weighs as JSON. */
function weightOf(entry: LibraryEntry): number {
  return JSON.stringify(entry).length;
}

/** An edit that names stories, with the ids they have here. */
export function withMovedIds(
  entry: LibraryEntry,
  moved: ReadonlyMap<string, string>,
): LibraryEntry {
  if (entry.kind !== 'actor-edit' || entry.edit?.kind !== 'split') return entry;
  if (!Array.isArray(entry.edit.storyIds)) return entry;
  const storyIds = entry.edit.storyIds.map((id) => moved.get(id) ?? id);
  return { kind: 'actor-edit', edit: { ...entry.edit, storyIds } };
}
