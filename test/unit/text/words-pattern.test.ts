import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasUnspacedScript } from '../../../lib/text/script';
import { words } from '../../../lib/text/words';

/** What `words` is by definition; it does without, since the pattern is slow to make. */
const WORD =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*\p{L}*/gu;

const piece = fc.oneof(
  fc.constantFrom(
    "'",
    '’',
    '.',
    ',',
    ' ',
    '-',
    '7',
    '12',
    'a',
    'Été',
    'भाषा',
    'لعبة',
    '𞤀𞤣𞤤',
    '😀',
    '½',
    '\ud83d',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

describe('words', () => {
  it('are those of the pattern in any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        fc.pre(!hasUnspacedScript(text));
        const expected = [...text.matchAll(WORD)].map((match) => [match[0], match.index]);
        expect(words(text).map((word) => [word.text, word.start])).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });
});
