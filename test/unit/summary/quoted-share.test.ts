import { describe, expect, it } from 'vitest';
import { quotedParts } from '../../../lib/summary/sentences/quoted-share';
import { readDocument } from '../../../lib/summary/sentences/summary-document';

const shares = (text: string) =>
  quotedParts(readDocument(text, 'en', null)).map(({ share, opens }) => [
    Math.round(share * 10) / 10,
    opens,
  ]);

describe('quotedParts', () => {
  it.each([
    [
      'curly',
      '“We lost everything we had here.” He left.',
      [
        [0.9, true],
        [0, false],
      ],
    ],
    [
      'straight',
      '"We lost everything we had here," he said. He left.',
      [
        [0.7, true],
        [0, false],
      ],
    ],
    [
      'over sentences',
      '“We lost. We are sorry for it,” he said.',
      [
        [0.9, true],
        [0.7, true],
      ],
    ],
    [
      'tokenised',
      "`` we lost everything we had , '' he said . he left .",
      [
        [0.7, true],
        [0, false],
      ],
    ],
    [
      'British, with apostrophes',
      '‘We don’t know what’s next here,’ he said. It’s over.',
      [
        [0.7, true],
        [0, false],
      ],
    ],
    [
      'guillemets',
      '« On a tout perdu », dit-il. Il partit.',
      [
        [0.6, true],
        [0, false],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(shares(text)).toEqual(expected);
  });

  it('ends a quotation with its block', () => {
    expect(shares('“We lost.\n\nHe left then.')).toEqual([
      [0.9, true],
      [0, false],
    ]);
  });
});
