import type { Span } from '../../analysis';
import type { TextNumber } from '../numbers/find-numbers';

/** A word, number or mark of a sentence. */
export interface FigureToken extends Span {
  /** As spelt. */
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'mark';
}

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|[,;:()–—]/gu;

/** The tokens of a sentence in order, its numbers as one token each. */
export function figureTokens(sentence: string, numbers: readonly TextNumber[]): FigureToken[] {
  const tokens: FigureToken[] = numbers.map(({ start, end }) => ({
    text: sentence.slice(start, end),
    lower: '',
    start,
    end,
    kind: 'number',
  }));
  for (const match of sentence.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (numbers.some((number) => start < number.end && end > number.start)) continue;
    const lower = match[0].toLowerCase().replace(/['’]s$/, '');
    tokens.push({
      text: match[0],
      lower,
      start,
      end,
      kind: /\p{L}/u.test(lower) ? 'word' : 'mark',
    });
  }
  return tokens.sort((a, b) => a.start - b.start);
}
