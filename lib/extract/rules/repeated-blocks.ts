import type { CleaningRule } from '../cleaning-rule';
import { titleWords } from '../word-overlap';

const LEAST_WORDS = 5;

/** The same words again: pull quotes, captions shown twice, a text kept for printing. */
export const repeatedBlocks: CleaningRule = {
  name: 'repeated-blocks',
  drops: (block, { blocks, kept }) => {
    const words = titleWords(block.text);
    if (words.length < LEAST_WORDS) return false;
    const own = words.join(' ');
    for (const index of kept) {
      if (index === block.index) continue;
      const other = blocks[index]!;
      if (other.text.length < block.text.length) continue;
      const theirs = titleWords(other.text).join(' ');
      // Of two equal blocks the first stays; a block inside a longer one always goes.
      if (theirs === own ? index < block.index : theirs.includes(own)) return true;
    }
    return false;
  },
};
