import { words } from '../../../lib/text/words';
import { generateStory } from './generate-stories';

/** What a peer is asked in place of an article: its forty longest-named words. */
const TERMS = 40;

export function termQuery(number: number): string {
  const { text } = generateStory(number);
  const distinct = [...new Set(words(text).map((word) => word.text))];
  return distinct
    .filter((word) => word.length > 4)
    .slice(0, TERMS)
    .join(' ');
}

/** Queries of several kinds, each from stories of the library, so that all find something. */
export function searchQueries(
  size: number,
  count: number,
  random: () => number,
): [string, string[]][] {
  const story = () => generateStory(Math.floor(random() * size));
  const make = (of: (spelt: string[], title: string) => string) =>
    Array.from({ length: count }, () => {
      const { text, title } = story();
      return of(
        words(text).map((word) => word.text),
        title,
      );
    });
  const pick = (spelt: string[], many: number) =>
    Array.from({ length: many }, () => spelt[Math.floor(random() * spelt.length)]!);
  return [
    ['one word', make((spelt) => `${pick(spelt, 1)[0]} `)],
    ['two words', make((spelt) => `${pick(spelt, 2).join(' ')} `)],
    ['four words, the last half typed', make((spelt) => pick(spelt, 4).join(' ').slice(0, -2))],
    ['three letters typed', make((spelt) => pick(spelt, 1)[0]!.slice(0, 3))],
    ['a phrase in quotes', make((spelt) => `"${spelt.slice(20, 23).join(' ')}"`)],
    [
      'a phrase without a word',
      make((spelt) => `"${spelt.slice(20, 22).join(' ')}" -${pick(spelt, 1)[0]}`),
    ],
    ['an exact title', make((_, title) => title)],
    ['two words and a site', make((spelt) => `${pick(spelt, 2).join(' ')} site:site7`)],
    ['a word and a year', make((spelt) => `${pick(spelt, 1)[0]} after:2019 before:2020`)],
    ['a typing error', make((spelt) => `${pick(spelt, 1)[0]}qx`)],
  ];
}
