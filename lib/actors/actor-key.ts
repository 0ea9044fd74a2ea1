import type { ActorType } from '../analysis';
import { chiefName } from './country-aliases';
import { nameWords } from './name-words';
import { withoutForm } from './organisation-names';

/**
 * Identity of an actor across stories: its type and its folded full name, so that "José Núñez" in
 * one story is "Jose Nunez" in another; lists decide for countries and bodies with many spellings.
 * A person known by one name only is kept apart from persons with a full name.
 */
export function actorKey(actor: { name: string; type: ActorType; aliases: string[] }): string {
  const chief = [actor.name, ...actor.aliases].map(chiefName).find((name) => name !== null);
  const words = nameWords(chief ?? actor.name);
  return `${actor.type}:${tellingWords(words, actor.type).join(' ')}`;
}

/** Without what outlets add or leave out: middle initials, legal forms, a leading article. */
function tellingWords(words: string[], type: ActorType): readonly string[] {
  if (type === 'PER') {
    const full = words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1);
    return full.length > 1 ? full : words;
  }
  return type === 'ORG' ? withoutForm(words) : words;
}
