import { describe, expect, it } from 'vitest';
import { actorKey } from '../../../lib/actors/actor-key';
import type { ActorType } from '../../../lib/analysis';

const key = (type: ActorType, name: string, ...aliases: string[]) =>
  actorKey({ name, type, aliases });

describe('actorKey', () => {
  it.each([
    ['diacritics', key('PER', 'José Núñer'), key('PER', 'Jose Nuner')],
    ['case and marks', key('ORG', 'HARROW Institute'), key('ORG', 'Harrow Institute')],
    ['listed names', key('LOC', 'U.S.'), key('LOC', 'United States', 'America')],
    ['a listed alias', key('ORG', 'World Health Organisation', 'WHO'), key('ORG', 'WHO')],
    ['middle initials', key('PER', 'James T. Okelo'), key('PER', 'James Okelo')],
    ['legal forms', key('ORG', 'Norrvind AG'), key('ORG', 'Norrvind')],
    ['a leading article', key('ORG', 'The Lunden Times'), key('ORG', 'Lunden Times')],
  ])('is the same in spite of %s', (_, a, b) => {
    expect(a).toBe(b);
  });

  it.each([
    ['another type', key('PER', 'Jordan'), key('LOC', 'Jordan')],
    ['a surname alone', key('PER', 'Okelo'), key('PER', 'James Okelo')],
    ['another given name', key('PER', 'Mary Okelo'), key('PER', 'James Okelo')],
  ])('differs for %s', (_, a, b) => {
    expect(a).not.toBe(b);
  });
});
