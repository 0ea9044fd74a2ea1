import type { Span } from '../analysis';
import { fold } from './fold';
import { splitSentences } from './sentences';

const squeeze = (sentence: string) =>
  fold(sentence)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Sentences of `text` that stand nowhere in `earlier`, compared by their letters and digits, so
 * that a changed space or quotation mark is no change.
 */
export function changedSentences(text: string, earlier: string): Span[] {
  const known = new Set(
    splitSentences(earlier).map(({ start, end }) => squeeze(earlier.slice(start, end))),
  );
  return splitSentences(text).filter(({ start, end }) => {
    const sentence = squeeze(text.slice(start, end));
    return sentence !== '' && !known.has(sentence);
  });
}
