import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from './model';

// Each line: a sentence, a name in it, and its role with a star before the head noun, or nothing.
const cases = readFileSync('test/fixtures/actors/roles.tsv', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const [text = '', name = '', role = ''] = line.split('\t');
    return { text, name, head: /\*([\p{L}.-]+)/u.exec(role)?.[1] ?? null };
  });

describe('findRoles', () => {
  it('has at least 200 sentences', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });

  it('finds heads with precision of 97 and recall of 95 percent', () => {
    let given = 0;
    let right = 0;
    let found = 0;
    for (const { text, name, head } of cases) {
      const people = analyse(text).actors.filter(
        (actor) => actor.type === 'PER' && (actor.name.includes(name) || name.includes(actor.name)),
      );
      const roles = people.flatMap((actor) => actor.roles.map((role) => role.text));
      const hits = roles.filter((role) => head !== null && role.includes(head));
      given += roles.length;
      right += hits.length;
      if (hits.length > 0) found++;
    }
    expect(right / given).toBeGreaterThanOrEqual(0.97);
    expect(found / cases.filter(({ head }) => head !== null).length).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['Ana Rebelo, a judge, left.', ['judge']],
    ['Former minister Ana Rebelo, a judge, left.', ['Former minister', 'judge']],
    ['Mrs Ana Rebelo left.', []],
    ['Ana Rebelo, judges said, left.', []],
    [
      'On Friday Vallara Times Editor-in-Chief Ana Rebelo resigned.',
      ['Vallara Times Editor-in-Chief'],
    ],
    ['The vote has left Minister Ana Rebelo alone.', ['Minister']],
    [
      'Bank of Orvane’s managing director, Ana Rebelo, left.',
      ['Bank of Orvane’s managing director'],
    ],
    ['On Monday Bank of Orvane’s director Ana Rebelo left.', ['Bank of Orvane’s director']],
    ['The far-left senator Ana Rebelo left.', ['far-left senator']],
  ])('%s', (text, roles) => {
    expect(analyse(text).actors.flatMap((actor) => actor.roles.map((role) => role.text))).toEqual(
      roles,
    );
  });

  it.each([
    ['Vallara Mining, a copper producer in Orsk, cut jobs.', ['copper producer in Orsk']],
    ['Norrvind AG, the Danish energy trader, cut jobs.', ['Danish energy trader']],
    ['Kenya, a country of 50 million, voted.', ['country of 50 million']],
    ['In Kenya, the army said it would wait.', []],
    ['Vallara Mining, the union and Norrvind AG, agreed.', []],
    ['Vallara Mining, a rival said, cut jobs.', []],
    ['Norrvind AG, a development bank in Orsk, cut jobs.', ['development bank in Orsk']],
    ['According to Vallara Mining, the first cases came to light in May.', []],
    ['Exports doubled, said Vallara Mining, a figure that surprised the markets.', []],
  ])('describes bodies and places: %s', (text, roles) => {
    const [first] = analyse(text).mentions;
    const found = analyse(text).actors[first!.actor]!;
    expect(found.roles.map((role) => role.text)).toEqual(roles);
  });
});
