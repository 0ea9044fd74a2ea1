import type { Database } from '../database';

/** What changes the storylines, and which come first. */
export const STORYLINE_STORES = ['stories', 'signatures', 'storylines'] as const;

/** Storylines, the one of the story saved last first. */
export interface LatestStorylines {
  ids: string[];
  /** Whether there are stories beyond those looked at. */
  more: boolean;
}

/**
 * The storylines of the stories saved last. To look at all would take as long as the library is
 * large: to tell which are the longest of 100 000 stories took 3.6 s.
 * @param stories how many of the latest are looked at
 * @param least of how many stories a storyline must be to be listed
 */
export async function latestStorylines(
  db: Database,
  stories: number,
  least = 2,
): Promise<LatestStorylines> {
  return db.transaction('r', db.stories, db.signatures, async () => {
    const latest = await db.stories.orderBy('savedAt').reverse().limit(stories).primaryKeys();
    const signatures = await db.signatures.where('storyId').anyOf(latest).toArray();
    const lines = new Map(signatures.map(({ storyId, storyline }) => [storyId, storyline]));
    const counts = new Map<string, number>();
    for (const storyline of latest.map((storyId) => lines.get(storyId)))
      if (storyline) counts.set(storyline, (counts.get(storyline) ?? 0) + 1);
    const listed = await Promise.all(
      Array.from(
        counts,
        async ([id, count]) => count >= least || (await hasStories(db, id, least)),
      ),
    );
    return {
      ids: [...counts.keys()].filter((_, at) => listed[at]),
      more: latest.length === stories,
    };
  });
}

async function hasStories(db: Database, storyline: string, least: number): Promise<boolean> {
  const keys = await db.signatures.where({ storyline }).limit(least).primaryKeys();
  return keys.length >= least;
}
