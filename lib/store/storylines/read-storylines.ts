import { type Labels, storylineName } from '../../related/storyline-name';
import type { Database } from '../database';

export interface Storyline {
  id: string;
  /** The reader's own name for it, else null. */
  ownName: string | null;
  /** What it is about: actors and distinctive words, best first. */
  name: Labels;
  muted: boolean;
  /** Its stories in the order of their publication, those without a date first. */
  storyIds: string[];
  /** Those published after what the reader has read. */
  unread: string[];
  /** Publication of the newest, milliseconds since the epoch; null when unknown. */
  latest: number | null;
}

/** A storyline with all its stories, or null when it has none. */
export async function readStoryline(db: Database, id: string): Promise<Storyline | null> {
  const [records, touched] = await db.transaction('r', db.signatures, db.storylines, () =>
    Promise.all([db.signatures.where({ storyline: id }).toArray(), db.storylines.get(id)]),
  );
  if (records.length === 0) return null;
  records.sort((a, b) => (a.time ?? 0) - (b.time ?? 0) || a.number - b.number);
  const readUpTo = touched?.readUpTo ?? Number.NEGATIVE_INFINITY;
  return {
    id,
    ownName: touched?.name ?? null,
    name: storylineName(records.map(({ labels }) => labels)),
    muted: touched?.muted ?? false,
    storyIds: records.map(({ storyId }) => storyId),
    unread: records
      .filter(({ time }) => time !== null && time > readUpTo)
      .map((each) => each.storyId),
    latest: records.at(-1)!.time,
  };
}

/** The storyline a saved story is in, or null. */
export async function storylineOf(db: Database, storyId: string): Promise<string | null> {
  return (await db.signatures.where({ storyId }).first())?.storyline ?? null;
}
