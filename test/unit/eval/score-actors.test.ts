import { describe, expect, it } from 'vitest';
import { scoreActors } from '../../eval/score/actors';
import { scoreAliases } from '../../eval/score/aliases';
import { scoreQuotes } from '../../eval/score/quotes';
import { scoreRoles } from '../../eval/score/roles';

describe('scoreActors', () => {
  const text = 'Ana met Bo in Orsk.';
  const gold = [
    {
      id: 'a',
      text,
      gold: [
        { start: 0, end: 3, type: 'PER' },
        { start: 8, end: 10, type: 'PER' },
        { start: 14, end: 18, type: 'LOC' },
      ],
    },
    { id: 'b', text, gold: [{ start: 0, end: 3, type: 'MISC' }] },
  ];

  it('counts exact spans with and without type, other types on neither side', () => {
    const mentions = [
      { start: 0, end: 3, type: 'PER' },
      { start: 8, end: 10, type: 'ORG' },
      { start: 11, end: 18, type: 'LOC' },
    ];
    const scored = scoreActors([{ id: 'a', mentions }], gold);
    expect(scored).toMatchObject({ n: 2, missing: 1, names: 3, P: 1 / 3, R: 1 / 3 });
    expect(scored['PER F1']).toBeCloseTo(2 / 3);
    expect(scored['untyped F1']).toBeCloseTo(2 / 3);
    expect(scored['LOC F1']).toBe(0);
  });

  it('takes a failed line for an empty one', () => {
    expect(scoreActors([{ id: 'a', error: 'no' }], gold)).toMatchObject({
      missing: 2,
      R: 0,
      F1: 0,
    });
  });
});

describe('scoreQuotes', () => {
  const text = 'Ana said: “We shall all go home now.” Bo left.';
  const gold = [
    { id: 'a', text, attributions: [{ source: [[0, 3]], content: [[10, 37]] }] },
  ] as Parameters<typeof scoreQuotes>[1];
  const quote = (speaker: { start: number; end: number } | null, actor: number | null = null) => [
    { id: 'a', quotes: [{ start: 10, end: 37, speaker, actor }], actors: [{ name: 'Ana Brod' }] },
  ];

  it('is right when the speaker overlaps the source', () => {
    expect(scoreQuotes(quote({ start: 0, end: 3 }), gold)).toMatchObject({
      'direct quotes': 1,
      'speaker overlap': 1,
      named: 1,
    });
    expect(scoreQuotes(quote({ start: 38, end: 40 }), gold)['speaker overlap']).toBe(0);
  });

  it('takes the name of the actor for named sources', () => {
    const scored = scoreQuotes(quote({ start: 38, end: 40 }, 0), gold);
    expect(scored).toMatchObject({ 'speaker overlap': 0, named: 1 });
  });
});

describe('scoreRoles', () => {
  const gold = [
    {
      id: 'a',
      text: '',
      gold: [{ name: 'Ana Brod', roles: [{ text: 'the former envoy', head: 'envoy' }] }],
    },
  ];
  const predict = (...texts: string[]) => [
    {
      id: 'a',
      actors: [{ name: 'Brod', roles: texts.map((text) => ({ text, start: 0, end: 0 })) }],
    },
  ];

  it('goes by head nouns and leaves forms of address out', () => {
    expect(scoreRoles(predict('former envoy', 'Mrs'), gold)).toMatchObject({ P: 1, R: 1 });
    expect(scoreRoles(predict('judge'), gold)).toMatchObject({ P: 0, R: 0, 'people found': 1 });
  });
});

describe('scoreAliases', () => {
  const text = 'Ana Brod spoke. Brod left. Ada came.';
  const gold = [
    {
      id: 'a',
      text,
      clusters: [
        [
          { start: 0, end: 8 },
          { start: 16, end: 20 },
        ],
        [{ start: 27, end: 30 }],
      ],
    },
  ];
  const predict = (...actors: number[]) => [
    {
      id: 'a',
      mentions: [
        { start: 0, end: 8, actor: actors[0]! },
        { start: 16, end: 20, actor: actors[1]! },
        { start: 27, end: 30, actor: actors[2]! },
      ],
    },
  ];

  it('counts pairs of spellings given one actor', () => {
    expect(scoreAliases(predict(0, 0, 1), gold)).toMatchObject({ P: 1, R: 1 });
    expect(scoreAliases(predict(0, 0, 0), gold)).toMatchObject({ P: 1 / 3, R: 1 });
    expect(scoreAliases(predict(0, 1, 2), gold)).toMatchObject({ P: 0, R: 0, 'names found': 1 });
  });
});
