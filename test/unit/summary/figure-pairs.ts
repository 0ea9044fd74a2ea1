import { readFileSync } from 'node:fs';

/** Two texts of one storyline and the pairs of numbers that tell the same quantity. */
export interface FigurePair {
  older: string;
  newer: string;
  /** "12 -> 15", by value. */
  right: string[];
  /** May be told or not. */
  free: string[];
}

const FILE = new URL('../../fixtures/figures/pairs.txt', import.meta.url);

/** The hand-made pairs, in the order of the file. */
export function figurePairs(): FigurePair[] {
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return Array.from({ length: lines.length / 3 }, (_, i) => {
    const [older, newer, told] = lines.slice(i * 3, i * 3 + 3) as [string, string, string];
    const pairs = told === '-' ? [] : told.split('; ');
    const plain = (pair: string) => pair.replace('? ', '').split(' -> ').map(Number).join(' -> ');
    return {
      older,
      newer,
      right: pairs.filter((pair) => !pair.startsWith('?')).map(plain),
      free: pairs.filter((pair) => pair.startsWith('?')).map(plain),
    };
  });
}
