import type { CleaningRule } from '../cleaning-rule';
import { titleWords } from '../word-overlap';

/** The title once more, as heading or line. */
export const repeatedTitle: CleaningRule = {
  name: 'repeated-title',
  drops: ({ text, element }, { title }) =>
    element.localName === 'h1' ||
    (text.length < title.length + 40 && titleWords(text).join(' ') === titleWords(title).join(' ')),
};
