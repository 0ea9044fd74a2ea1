import type { Database } from '../database';

/** Storylines, the one that a story was added to last first. */
export interface LatestStorylines {
  ids: string[];
  /** Whether stories were saved before those looked at. */
  more: boolean;
}

/**
 * The storylines of the stories saved last. To look at all would take as long as the library is
 * large: to tell which are the longest of 100 000 stories took 3.6 s.
 * @param stories how many of the latest are looked at; those that were deleted since count as well
 * @param least of how many stories a storyline must be to be listed
 */
export async function latestStorylines(
  db: Database,
  stories: number,
  least = 2,
): Promise<LatestStorylines> {
  return db.transaction('r', db.signatures, async () => {
    const last = await db.signatures.toCollection().last();
    const before = (last?.number ?? 0) - stories;
    const latest = await db.signatures.where('number').above(before).toArray();
    const counts = new Map<string, number>();
    for (const { storyline } of latest.reverse())
      if (storyline !== null) counts.set(storyline, (counts.get(storyline) ?? 0) + 1);
    const listed = await Promise.all(
      Array.from(
        counts,
        async ([id, count]) => count >= least || (await hasStories(db, id, least)),
      ),
    );
    return { ids: [...counts.keys()].filter((_, at) => listed[at]), more: before > 0 };
  });
}

async function hasStories(db: Database, storyline: string, least: number): Promise<boolean> {
  const keys = await db.signatures.where({ storyline }).limit(least).primaryKeys();
  return keys.length >= least;
}
