import { isProse } from '../body';
import type { CleaningRule } from '../cleaning-rule';
import { titleWords } from '../word-overlap';

const LEAST_WORDS = 6;
/** Short lines come again for good reasons (steps, results); this near each other they do not. */
const NEAR = 3;
const LONG = 15;

/** The same words again: pull quotes, captions shown twice, a text kept for printing. */
export const repeatedBlocks: CleaningRule = {
  name: 'repeated-blocks',
  drops: (block, { blocks, kept }) => {
    const words = titleWords(block.text);
    if (words.length < LEAST_WORDS) return false;
    const own = words.join(' ');
    for (const index of kept) {
      const other = blocks[index]!;
      if (index === block.index || other.text.length < block.text.length) continue;
      const theirs = titleWords(other.text).join(' ');
      // Of two equal blocks the first stays; a quote from a paragraph goes, wherever it stands.
      if (theirs === own) {
        const isAgain = index < block.index;
        if (isAgain && (words.length >= LONG || block.index - index <= NEAR)) return true;
      } else if (isProse(other) && words.length >= LEAST_WORDS + 2 && theirs.includes(own))
        return true;
    }
    return false;
  },
};
