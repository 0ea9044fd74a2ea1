import { readFileSync } from 'node:fs';
import { loadActorModel } from '../../../lib/actors/actor-model';
import { findActors } from '../../../lib/actors/find-actors';

/** The model that ships. */
export const model = loadActorModel(new Uint8Array(readFileSync('public/actors.bin')).buffer);

export function analyse(text: string, title: string | null = null, language: string | null = 'en') {
  return findActors({ title, text, language }, model);
}

/** "TYPE name" of every actor, most prominent first. */
export function actorNames(
  text: string,
  title: string | null = null,
  language: string | null = 'en',
) {
  return analyse(text, title, language).actors.map(({ type, name }) => `${type} ${name}`);
}
