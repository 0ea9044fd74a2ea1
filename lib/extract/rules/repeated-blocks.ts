import { isProse } from '../body';
import type { CleaningRule } from '../cleaning-rule';
import { elementNames } from '../element-names';
import type { PageBlock } from '../page-block';
import { titleWords } from '../word-overlap';

const LEAST_WORDS = 6;
/** Lines come again for good reasons (steps, recipes, results); this near each other they do not. */
const NEAR = 3;
const PULLED = /(?<![a-z])(?:pull-?quotes?|pulled|highlights?|key-?quotes?|aside)(?![a-z])/;

/** A pulled quote stands within this many blocks of its paragraph. */
const MOST_APART = 100;

const cache = new WeakMap<PageBlock, string>();

/** The words of a block, worked out once: every block is compared with many. */
function wordsOf(block: PageBlock): string {
  let words = cache.get(block);
  if (words === undefined) {
    words = titleWords(block.text).join(' ');
    cache.set(block, words);
  }
  return words;
}

/** The same words again: a quote pulled from a paragraph, a line shown twice. */
export const repeatedBlocks: CleaningRule = {
  name: 'repeated-blocks',
  drops: (block, { blocks, kept }) => {
    const own = wordsOf(block);
    if (own.split(' ').length < LEAST_WORDS) return false;
    const { index, text } = block;
    for (const other of blocks.slice(Math.max(0, index - NEAR), index))
      if (kept.has(other.index) && other.text.length >= text.length && wordsOf(other) === own)
        return true;
    if (!isPulled(block)) return false;
    return blocks
      .slice(Math.max(0, index - MOST_APART), index + MOST_APART)
      .some((other) => kept.has(other.index) && isProse(other) && isWithin(block, other));
  },
};

/** Whether a longer block has all the words of this one in a row. */
function isWithin(block: PageBlock, other: PageBlock): boolean {
  const words = wordsOf(other);
  return (
    block.index !== other.index &&
    other.text.length >= block.text.length &&
    words !== wordsOf(block) &&
    words.includes(wordsOf(block))
  );
}

function isPulled({ kind, element }: PageBlock): boolean {
  if (kind === 'quote' || kind === 'heading') return true;
  const parent = element.parentElement;
  return PULLED.test(elementNames(element)) || (!!parent && PULLED.test(elementNames(parent)));
}
