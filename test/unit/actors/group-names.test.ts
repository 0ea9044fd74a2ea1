import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupNames } from '../../../lib/actors/group-names';
import { certain, type TaggedName } from '../../../lib/actors/read-mentions';
import type { ActorType } from '../../../lib/analysis';

const TYPES: Record<string, ActorType> = { P: 'PER', O: 'ORG', L: 'LOC' };
const PLACES = new Set(
  'kenya kenyan oman jordan washington paris kabul legon manchester mexico kuwait u.s us narvia'.split(
    ' ',
  ),
);

const PERSONAL = new Set('castell marden'.split(' '));

// Each line: names with their types in text order, a tab, the actor of each.
const cases = readFileSync('test/fixtures/actors/aliases.tsv', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('\t') as [string, string]);

function partition(list: string): string {
  let text = '';
  const names: TaggedName[] = list.split('|').map((entry, i) => {
    const name = entry.slice(2);
    const start = text.length;
    text += `${name} . `;
    const type = TYPES[entry[0]!]!;
    return { first: i, last: i, start, end: start + name.length, type, votes: certain(type) };
  });
  const groups = groupNames(text, names, {
    isPlace: (name) => PLACES.has(name),
    isPersonal: (word) => PERSONAL.has(word),
  });
  const order: number[] = [];
  return names
    .map((_, i) => {
      const group = groups.findIndex(({ mentions }) => mentions.includes(i));
      if (!order.includes(group)) order.push(group);
      return order.indexOf(group) + 1;
    })
    .join(' ');
}

describe('groupNames', () => {
  it('has at least 150 cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });

  it.each(cases)('%s → %s', (list, expected) => {
    expect(partition(list)).toBe(expected);
  });

  it('takes a definition in brackets, whatever its letters', () => {
    const text = 'the Kurdan Workers’ Party (PKW) and Ilse Brand (SPD)';
    const at = (name: string, type: ActorType): TaggedName => {
      const start = text.indexOf(name);
      return { first: 0, last: 0, start, end: start + name.length, type, votes: certain(type) };
    };
    const names = [
      at('Kurdan Workers’ Party', 'ORG'),
      at('PKW', 'ORG'),
      at('Ilse Brand', 'PER'),
      at('SPD', 'ORG'),
    ];
    expect(
      groupNames(text, names, { isPlace: () => false, isPersonal: () => false }).map(
        ({ mentions }) => mentions,
      ),
    ).toEqual([[0, 1], [2], [3]]);
  });
});
