import type { ActorType } from '../../analysis';
import type { Database } from '../database';

export interface ListedActor {
  actor: string;
  name: string;
  type: ActorType;
  /** In how many of the stories looked at. */
  stories: number;
}

/** The actors of the stories saved last, those in most stories first. */
export async function latestActors(db: Database, stories: number): Promise<ListedActor[]> {
  const ids = await db.stories.orderBy('savedAt').reverse().limit(stories).primaryKeys();
  const found = new Map<string, ListedActor & { salience: number }>();
  for (const { actor, name, type, salience } of await db.mentions
    .where('storyId')
    .anyOf(ids)
    .toArray()) {
    const known = found.get(actor) ?? { actor, name, type, stories: 0, salience: 0 };
    known.stories++;
    known.salience += salience;
    if (name.length > known.name.length) known.name = name;
    found.set(actor, known);
  }
  return [...found.values()]
    .sort((a, b) => b.stories - a.stories || b.salience - a.salience)
    .map(({ salience: _, ...listed }) => listed);
}
