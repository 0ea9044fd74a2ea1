import { describe, expect, it } from 'vitest';
import { checkHeadline } from '../../../lib/summary/headline-check';

const flagged = (title: string, text: string, language: string | null = 'en') =>
  checkHeadline(title, text, language).map((part) => {
    expect(title.slice(part.start, part.end)).toBe(part.text);
    return part.text;
  });

const TEXT =
  'The World Transit Council said on Monday that Marta Ilves, the Italian minister, would leave. ' +
  'Twelve people lost their posts at Manchester United Bank, which paid 1.23 billion euros, 48 of its 300 branches and 5.5 percent more.';

describe('checkHeadline', () => {
  it.each([
    ['Minister Ilves quits as Italy reels', []],
    ['Minister Tarrow quits as Italy reels', ['Tarrow']],
    ['Bank of Osterfjord sheds staff', ['Osterfjord']],
    ['WTC says Ilves to go', []],
    ['GRX says Ilves to go', ['GRX']],
    ['Man Utd Bank loses 12', []],
    ['Man Utd Bank loses 15', ['15']],
    ['Bank pays €1.2bn', []],
    ['Bank pays €1.4bn', ['1.4bn']],
    ['Nearly 50 branches to close', []],
    ['Some 90 branches to close', ['90']],
    ['Ilves’s last day', []],
    ['Ilves: 5 things to know', []],
    ['Best of 2025: Ilves', []],
    ['The minister leaves', []],
    ['Minister Ilves quits | The Osterfjord Post', []],
    ['Thirteen people lose posts', ['Thirteen']],
  ])('%s', (title, expected) => {
    expect(flagged(title, TEXT)).toEqual(expected);
  });

  it('looks only at sure names where every word is capitalised', () => {
    expect(flagged('Bank Boss Slams Angry Union Over Lost Jobs at GRX', TEXT)).toEqual(['GRX']);
    expect(flagged('Ministerin Tarrow verlässt die Bank', TEXT, 'de')).toEqual([]);
    expect(flagged('BANK OF OSTERFJORD SHEDS STAFF', TEXT)).toEqual([]);
  });

  it('takes a country for its people and its seat', () => {
    expect(
      flagged('Talks between Moscow and Berlin fail', 'Russian and German envoys met.'),
    ).toEqual([]);
    expect(
      flagged('Talks between Moscow and Madrid fail', 'Russian and German envoys met.'),
    ).toEqual(['Madrid']);
  });

  it('reads numbers as the language writes them', () => {
    expect(
      flagged('Brücke kostet 1,2 Milliarden', 'Sie kostet 1.200 Millionen Euro.', 'de'),
    ).toEqual([]);
    expect(flagged('死者12人', '死者は15人。', 'ja')).toEqual(['12']);
  });
});
