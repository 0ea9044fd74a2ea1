import { describe, expect, it } from 'vitest';
import type { NewsKind } from '../../../lib/related/news';
import { IS_NEW, sentenceNovelty } from '../../../lib/related/novelty';
import { frequencies } from './sample';

const EARLIER = [
  {
    id: 'monday',
    text: 'Engineers found cracks in the Orvane dam on Monday. Governor Marta Ilves ordered 4,000 people in the valley to leave their homes. The dam was built in 1961.',
  },
  {
    id: 'tuesday',
    text: 'The lake behind the Orvane dam fell by nine metres. “We are not out of danger yet,” Ilves told reporters.',
  },
];

const judge = (...sentences: string[]) => sentenceNovelty(sentences, EARLIER, 'en', frequencies);

const news = (sentence: string) =>
  judge(sentence)[0]!.news.map(({ kind, start, end }): [NewsKind, string] => [
    kind,
    sentence.slice(start, end),
  ]);

describe('sentenceNovelty', () => {
  it('tells a retold sentence from news, and says where it was read', () => {
    const [retold, fresh] = judge(
      'Marta Ilves, the governor, ordered 4,000 people to leave their homes in the valley.',
      'A parliamentary inquiry will examine why inspectors ignored two warnings.',
    );
    expect(retold!.score).toBeLessThan(0.3);
    expect(fresh!.score).toBeGreaterThan(IS_NEW);
    const { id, start, end } = retold!.known!;
    expect(id).toBe('monday');
    expect(EARLIER[0]!.text.slice(start, end)).toMatch(/^Governor Marta Ilves ordered/);
    expect(fresh!.known).toBeNull();
  });

  it('does not take what all earlier texts say for the sentence itself', () => {
    const [score] = judge('The Orvane dam will be blown up, engineers decided.').map(
      (sentence) => sentence.score,
    );
    expect(score).toBeGreaterThan(0.5);
  });

  it('counts it as a sign of the known that a sentence looks back', () => {
    const [plain, back] = judge(
      'Villagers had asked for repairs.',
      'Villagers had asked for repairs earlier.',
    );
    expect(back!.score).toBeLessThan(plain!.score);
  });

  it('finds everything new when nothing was read', () => {
    const [only] = sentenceNovelty(['The dam holds.'], [], null, frequencies);
    expect(only!.score).toBeGreaterThan(0.9);
    expect(only!.known).toBeNull();
  });
});

describe('the news of a sentence', () => {
  it.each<[string, string, [NewsKind, string][]]>([
    [
      'names',
      'The inquiry is led by judge Oskar Tembo, not by Marta Ilves.',
      [
        ['word', 'inquiry'],
        ['name', 'Oskar Tembo'],
      ],
    ],
    ['numbers', 'The lake fell by $12 million.', [['number', '$12 million']]],
    ['dates', 'The dam was built on March 3, 1958.', [['date', 'March 3, 1958']]],
    ['known dates', 'The dam was built in 1961.', []],
    [
      'quotes',
      '“Nobody warned our parents,” Ilves told reporters.',
      [['quote', '“Nobody warned our parents,”']],
    ],
    ['known quotes', 'Ilves told reporters: “We are not out of danger yet”.', []],
  ])('%s', (_, sentence, expected) => {
    expect(news(sentence)).toEqual(expected);
  });
});
