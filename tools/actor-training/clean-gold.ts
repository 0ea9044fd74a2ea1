import type { NameType } from '../../lib/actors/labels';
import { FLAG } from '../../lib/actors/word-flags';
import type { Span } from '../../lib/analysis';

export interface GoldName extends Span {
  type: NameType;
}

/**
 * Brings the annotations of one corpus to the conventions of this project: the bare name without
 * a leading article, peoples ("German") are MISC, a country is a place even where it acts, "Austin,
 * Texas" is two places.
 * @param flagsOf what the lists say of a lower-case word or phrase
 */
export function cleanGold(
  text: string,
  gold: readonly GoldName[],
  flagsOf: (name: string) => number,
): GoldName[] {
  return gold.flatMap((name) => {
    const { start, end } = trim(text, name);
    const spelt = text.slice(start, end);
    if (spelt === '') return [];
    const flags = flagsOf(spelt.toLowerCase());
    let { type } = name;
    if (flags & FLAG.demonym && !(flags & FLAG.country)) type = 'MISC';
    else if (flags & FLAG.country && type === 'ORG') type = 'LOC';
    return type === 'LOC' ? splitPlaces(spelt, start) : [{ start, end, type }];
  });
}

function trim(text: string, { start, end }: Span): Span {
  const spelt = text.slice(start, end);
  const article = /^the\s+(?!Hague\b)/i.exec(spelt)?.[0].length ?? 0;
  const tail = /(?:[,.;]?\[\d+\]|[,;:])+$/.exec(spelt)?.[0].length ?? 0;
  return { start: start + article, end: Math.max(start + article, end - tail) };
}

function splitPlaces(spelt: string, start: number): GoldName[] {
  const parts = /^([^,]+), (\p{Lu}[^,]*)$/u.exec(spelt);
  if (!parts) return [{ start, end: start + spelt.length, type: 'LOC' }];
  const second = start + parts[1]!.length + 2;
  return [
    { start, end: start + parts[1]!.length, type: 'LOC' },
    { start: second, end: second + parts[2]!.length, type: 'LOC' },
  ];
}
