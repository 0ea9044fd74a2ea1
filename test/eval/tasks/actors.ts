import { readFileSync } from 'node:fs';
import { loadActorModel } from '../../../lib/actors/actor-model';
import { findActors } from '../../../lib/actors/find-actors';
import { eachLine } from '../each-line';
import type { Task } from '../task';

interface Row {
  id: string;
  title?: string;
  text: string;
  language?: string;
}

/** Names, roles and quotes of every text, by the model that ships. */
export const actors: Task = (options, output) => {
  const model = loadActorModel(new Uint8Array(readFileSync('public/actors.bin')).buffer);
  return eachLine<Row>(options.in, output, ({ title, text, language }) => {
    const found = findActors({ title: title ?? null, text, language: language ?? null }, model);
    return {
      mentions: found.mentions,
      actors: found.actors.map(({ name, type, aliases, roles }) => ({
        name,
        type,
        aliases,
        roles,
      })),
      quotes: found.quotes,
      statements: found.statements,
    };
  });
};
