import { describe, expect, it } from 'vitest';
import { figureSeries } from '../../../lib/summary/figure-series';
import { findFigures } from '../../../lib/summary/figures';
import { figurePairs } from './figure-pairs';

const told = (text: string, language = 'en') =>
  findFigures(text, language).map(({ value, unit, noun, phrase }) => ({
    value,
    what: unit ?? noun,
    phrase: text.slice(phrase.start, phrase.end),
  }));

describe('findFigures', () => {
  it.each([
    ['At least 12 people died.', 12, 'people', '12 people'],
    ['Orvane offered $1.2bn for it.', 1.2e9, 'usd', '$1.2bn'],
    ['The rate rose to 5.2 per cent.', 5.2, 'percent', '5.2 per cent'],
    ['It burned 3,000 square kilometres.', 3000, 'square kilometre', '3,000 square kilometres'],
    ['Some 48 confirmed cases are known.', 48, 'cases', '48 confirmed cases'],
    ['The union won 41 of its 90 seats.', 41, 'seats', '41 of its 90 seats'],
    ['Two dozen police officers were hurt.', 24, 'officers', 'Two dozen police officers'],
    ['Confirmed cases rose to 112.', 112, 'cases', '112'],
  ])('%s', (text, value, what, phrase) => {
    expect(told(text)[0]).toEqual({ value, what, phrase });
  });

  it.each([
    'It happened in 2019.',
    'Talks begin on 12 March and end on March 14.',
    'Oda Tovik, 34, said so.',
    'The 45-year-old was held for 3 days.',
    'They won 3-1 at 10:30 on flight 370.',
    'Kovar scored 24 points and 3 goals.',
    'See article 5 of the law.',
  ])('no figure: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('reads how exactly a figure is told', () => {
    const bounds = (text: string) => findFigures(text, 'en').map(({ bound }) => bound);
    expect(bounds('At least 12 people, up to 30 cars and about 5 dogs.')).toEqual([
      'at-least',
      'at-most',
      'about',
    ]);
    expect(bounds('More than $5m went to 40 or more firms and 9 schools.')).toEqual([
      'at-least',
      'at-least',
      'exact',
    ]);
  });

  it('gives places in the text', () => {
    const text = 'It rained. The flood killed 12 people.';
    expect(findFigures(text, 'en')[0]).toMatchObject({
      number: { start: 28, end: 30 },
      phrase: { start: 28, end: 37 },
      sentence: { start: 11, end: 38 },
    });
  });

  it('finds units and nouns of other languages', () => {
    expect(told('Die Brücke kostet 1,2 Milliarden Euro.', 'de')).toEqual([
      { value: 1.2e9, what: 'eur', phrase: '1,2 Milliarden Euro' },
    ]);
    expect(told('Am 30. April 2023 kamen 20 Spieler nach 14 Jahren und 3 weitere.', 'de')).toEqual([
      { value: 20, what: 'spieler', phrase: '20 Spieler' },
    ]);
    expect(told('Le feu a détruit 12 000 maisons.', 'fr')).toEqual([
      { value: 12000, what: 'maisons', phrase: '12 000 maisons' },
    ]);
  });
});

const text = (id: string, published: string, content: string) => ({
  id,
  published,
  figures: findFigures(content, 'en'),
});

describe('figureSeries', () => {
  it('shows pairs of which nine in ten are right, and most of the right ones', () => {
    const pairs = figurePairs();
    let shown = 0;
    let right = 0;
    for (const { older, newer, right: expected, free } of pairs) {
      const series = figureSeries([text('a', '2026-03-02', older), text('b', '2026-03-04', newer)]);
      const found = series
        .map(({ points: [a, b] }) => `${a!.figure.value} -> ${b!.figure.value}`)
        .filter((pair) => !free.includes(pair));
      shown += found.length;
      right += found.filter((pair) => expected.includes(pair)).length;
    }
    const wanted = pairs.reduce((sum, { right: expected }) => sum + expected.length, 0);
    expect(pairs.length).toBeGreaterThan(250);
    expect(right / shown).toBeGreaterThan(0.95);
    expect(right / wanted).toBeGreaterThan(0.78);
  });

  it('sets a quantity in time order, whatever the order of the texts', () => {
    const [toll] = figureSeries([
      text('wed', '2026-03-04T08:00:00Z', 'The toll from the Ormstad blast has risen to 15.'),
      text('mon', '2026-03-02T08:00:00Z', 'A blast in Ormstad killed 12 people.'),
      text('tue', '2026-03-03T08:00:00Z', 'The blast in Ormstad killed 14 people, police said.'),
    ]);
    expect(toll!.points.map(({ id, figure }) => [id, figure.value])).toEqual([
      ['mon', 12],
      ['tue', 14],
      ['wed', 15],
    ]);
    expect(toll!.points.some(({ conflict }) => conflict)).toBe(false);
  });

  const conflicts = (...texts: [published: string, content: string][]) =>
    figureSeries(
      texts.map(([published, content], i) => text(String(i), published, content)),
    )[0]!.points.map(({ conflict }) => conflict);

  it('marks what contradicts: another value at the same time, a toll that falls', () => {
    expect(
      conflicts(
        ['2026-03-02T08:00:00Z', 'Some 15,000 people marched through the capital of Arvania.'],
        [
          '2026-03-02T11:00:00Z',
          'Organisers said 40,000 people marched through the capital of Arvania.',
        ],
      ),
    ).toEqual([false, true]);
    expect(
      conflicts(
        ['2026-03-02', 'The blast in Ormstad killed 15 people.'],
        ['2026-03-05', 'The blast in Ormstad killed 12 people, the ministry said.'],
      ),
    ).toEqual([false, true]);
  });

  it('marks no conflict where bounds let both be true, or time has passed', () => {
    expect(
      conflicts(
        ['2026-03-02T08:00:00Z', 'The blast in Ormstad killed at least 12 people.'],
        ['2026-03-02T09:00:00Z', 'The blast in Ormstad killed 15 people.'],
      ),
    ).toEqual([false, false]);
    expect(
      conflicts(
        ['2026-03-02', 'Inflation in Arvania slowed to 2.9 percent.'],
        ['2026-04-02', 'Inflation in Arvania rose to 3.1 percent.'],
      ),
    ).toEqual([false, false]);
  });

  it('tells nothing of figures that stand alone or in other languages', () => {
    expect(figureSeries([text('a', '2026-03-02', 'The blast killed 12 people.')])).toEqual([]);
    const german = (id: string, published: string, value: number) => ({
      id,
      published,
      figures: findFigures(`Die Explosion tötete ${value} Menschen in der Stadt.`, 'de'),
    });
    expect(figureSeries([german('a', '2026-03-02', 12), german('b', '2026-03-03', 15)])).toEqual(
      [],
    );
  });
});
