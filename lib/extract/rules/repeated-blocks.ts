import { isProse } from '../body';
import type { CleaningRule } from '../cleaning-rule';
import { elementNames } from '../element-names';
import type { PageBlock } from '../page-block';
import { titleWords } from '../word-overlap';

const LEAST_WORDS = 6;
/** Lines come again for good reasons (steps, recipes, results); this near each other they do not. */
const NEAR = 3;
const PULLED = /(?<![a-z])(?:pull-?quotes?|pulled|highlights?|key-?quotes?|aside)(?![a-z])/;

/** The same words again: a quote pulled from a paragraph, a line shown twice. */
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
      if (theirs === own) {
        if (index < block.index && block.index - index <= NEAR) return true;
      } else if (isProse(other) && isPulled(block) && theirs.includes(own)) return true;
    }
    return false;
  },
};

function isPulled({ kind, element }: PageBlock): boolean {
  if (kind === 'quote' || kind === 'heading') return true;
  const parent = element.parentElement;
  return PULLED.test(elementNames(element)) || (!!parent && PULLED.test(elementNames(parent)));
}
