import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/actors/tokenize';

const cut = (text: string) => {
  const { count, starts, ends } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

describe('tokenize', () => {
  it.each([
    ['possessives', 'Ilva Brandt’s plan', ['Ilva', 'Brandt', '’s', 'plan']],
    ['names with apostrophes', "Sean O'Farrell didn't", ['Sean', "O'Farrell", "didn't"]],
    [
      'initials and abbreviations',
      'the U.S. and J. Orlan Inc. met',
      ['the', 'U.S.', 'and', 'J.', 'Orlan', 'Inc.', 'met'],
    ],
    ['the end of a sentence', 'He left. She stayed.', ['He', 'left', '.', 'She', 'stayed', '.']],
    ['hyphens', 'Oslo-based al-Marri', ['Oslo', '-', 'based', 'al', '-', 'Marri']],
    [
      'host names and addresses',
      'Velbo.com (https://velbo.com/a?b=1).',
      ['Velbo.com', '(', 'https://velbo.com/a?b=1', ')', '.'],
    ],
    ['numbers', 'paid $1,200.50, or 3.5%', ['paid', '$', '1,200.50', ',', 'or', '3.5', '%']],
    ['a missing space', 'the end.The start', ['the', 'end', '.', 'The', 'start']],
    ['handles', '@ilva wrote #now', ['@ilva', 'wrote', '#now']],
    ['surrogate pairs', 'so 😀 it', ['so', '😀', 'it']],
    ['a lone surrogate', 'a\ud83d', ['a', '\ud83d']],
  ])('cuts %s', (_, text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });
});
