import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadActorModel } from '../../../lib/actors/actor-model';
import { findActors } from '../../../lib/actors/find-actors';

const model = loadActorModel(new Uint8Array(readFileSync('public/actors.bin')).buffer);
const analyse = (text: string, title: string | null = null) =>
  findActors({ title, text, language: 'en' }, model);

describe('findActors', () => {
  it('gives one actor for full name and surname, with its role', () => {
    const text =
      'NAIROBI (Reuters) - Daniel Mwangi, the former Kenyan envoy to Sudan, warned of famine on Monday.\n\nMwangi said the aid was late.';
    const { actors, mentions } = analyse(text);
    const person = actors.find((actor) => actor.name === 'Daniel Mwangi');
    expect(person).toMatchObject({ type: 'PER', aliases: ['Mwangi'], count: 2 });
    expect(person!.roles[0]!.text).toBe('former Kenyan envoy to Sudan');
    for (const { start, end, actor } of mentions)
      expect([actors[actor]!.name, ...actors[actor]!.aliases]).toContain(text.slice(start, end));
  });

  it('takes any string', () => {
    for (const text of [
      '',
      '\n\n',
      '“',
      'A',
      '\ud83d',
      'X'.repeat(5000),
      'Aa '.repeat(3000),
      '('.repeat(500),
    ])
      expect(() => analyse(text, text)).not.toThrow();
  });
});
