import { describe, expect, it } from 'vitest';
import { type Choice, chooseSentences } from '../../../lib/summary/sentences/choose-sentences';
import { documentStatistics } from '../../../lib/summary/sentences/document-statistics';
import { Lexicon } from '../../../lib/summary/sentences/lexicon';
import { readDocument } from '../../../lib/summary/sentences/summary-document';
import { findPairs } from '../../../lib/summary/sentences/term-importance';

const LEXICON = new Lexicon(new Map(), { idf: 1, wanted: 0, weight: 0 });

/** A choice where the words of `wanted` are sure to stand in the summary and no others. */
function choiceOf(text: string, wanted: string, change: Partial<Choice> = {}): Choice {
  const document = readDocument(text, 'xx', null);
  const pairs = findPairs(documentStatistics(document, LEXICON));
  const words = new Set(wanted.split(' '));
  return {
    document,
    importance: {
      terms: Float32Array.from(document.terms, (term) => (words.has(term) ? 1 : 0)),
      pairs,
      pairValues: new Float32Array(pairs.left.length),
    },
    worth: new Float32Array(document.sentences.length),
    leaning: document.sentences.map(() => false),
    quoted: document.sentences.map(() => false),
    ...change,
  };
}

const TEXT =
  'The bridge of Velden fell down. The bridge of Velden fell. The mayor of Arvik resigned. It rained.';

describe('chooseSentences', () => {
  it('covers what is wanted and repeats nothing', () => {
    expect(chooseSentences(choiceOf(TEXT, 'bridge velden fell mayor resigned'), 2)).toEqual([1, 2]);
  });

  it('takes the longer of two that cover alike only for what it adds', () => {
    expect(chooseSentences(choiceOf(TEXT, 'bridge velden fell'), 1)).toEqual([1]);
    expect(chooseSentences(choiceOf(TEXT, 'bridge velden fell down'), 1)).toEqual([0]);
  });

  it('lets the worth of a sentence decide between equals', () => {
    const choice = choiceOf('Ilves went home. Tarrow went home.', 'home', {
      worth: Float32Array.of(0, 0.5),
    });
    expect(chooseSentences(choice, 1)).toEqual([1]);
  });

  it('avoids what leans on a sentence that is not chosen, and what is all quotation', () => {
    const text = 'Ilves went home. Tarrow went home. Kone slept.';
    const leaning = choiceOf(text, 'home', { leaning: [false, true, false] });
    expect(chooseSentences(leaning, 1)).toEqual([0]);
    const quoted = choiceOf(text, 'home', { quoted: [true, false, false] });
    expect(chooseSentences(quoted, 1)).toEqual([1]);
  });

  it('gives all sentences when asked for more', () => {
    expect(chooseSentences(choiceOf(TEXT, 'bridge'), 9)).toEqual([0, 1, 2, 3]);
  });
});
