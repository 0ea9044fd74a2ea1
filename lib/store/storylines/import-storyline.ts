import type { Database } from '../database';
import type { StorylineRecord } from './storyline-records';

/** Brings in what the reader made of a storyline elsewhere; what was made of it here stays. */
export function importStoryline(db: Database, theirs: StorylineRecord): Promise<void> {
  return db.transaction('rw', db.storylines, async () => {
    const mine = await db.storylines.get(theirs.id);
    const read = [mine?.readUpTo, theirs.readUpTo].filter((time) => typeof time === 'number');
    await db.storylines.put({
      id: theirs.id,
      name: mine?.name ?? theirs.name,
      muted: mine?.muted || theirs.muted,
      readUpTo: read.length > 0 ? Math.max(...read) : null,
    });
  });
}
