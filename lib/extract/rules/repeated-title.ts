import type { CleaningRule } from '../cleaning-rule';
import { titleWords, wordOverlap } from '../word-overlap';

/** The title once more, as heading or line. */
export const repeatedTitle: CleaningRule = {
  name: 'repeated-title',
  drops: ({ text, element, index }, { title, core }) => {
    const isTop = element.localName === 'h1';
    if (isTop && (index < (core[0] ?? 0) || wordOverlap(text, title) > 0.6)) return true;
    return (
      text.length < title.length + 40 && titleWords(text).join(' ') === titleWords(title).join(' ')
    );
  },
};
