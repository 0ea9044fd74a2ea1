import type { ActorType } from '../analysis';
import { chiefName } from './country-aliases';
import { nameWords } from './name-words';

/**
 * Identity of an actor across stories: its type and its folded full name, so that "José Núñez" in
 * one story is "Jose Nunez" in another; lists decide for countries and bodies with many spellings.
 * A person known by one name only is kept apart from persons with a full name.
 */
export function actorKey(actor: { name: string; type: ActorType; aliases: string[] }): string {
  const chief = [actor.name, ...actor.aliases].map(chiefName).find((name) => name !== null);
  return `${actor.type}:${nameWords(chief ?? actor.name).join(' ')}`;
}
