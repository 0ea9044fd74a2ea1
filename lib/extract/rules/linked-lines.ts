import { type Body, isProse } from '../body';
import type { CleaningRule } from '../cleaning-rule';
import type { PageBlock } from '../page-block';

const LONGEST = 250;

/** Paragraphs and headings that are one link and nothing else: headlines of other stories, buttons. */
export const linkedLines: CleaningRule = {
  name: 'linked-lines',
  drops: (block, body) => {
    const { text, linkLength, kind } = block;
    if (kind === 'list-item' || kind === 'quote') return false;
    if (text.length >= LONGEST) return false;
    if (linkLength < text.length * 0.85) return isPointer(block);
    return kind !== 'heading' || !headsText(block, body);
  },
};

/** `Label: linked headline`, `Label | linked headline`, in any language: no sentence. */
const isPointer = ({ text, linkLength }: PageBlock) =>
  linkLength >= text.length * 0.5 && !/[.!?…。"”»']$/u.test(text);

/** A linked heading over running text is the story's: products, places, programmes in a list. */
function headsText({ index }: PageBlock, { blocks, kept }: Body): boolean {
  const next = blocks[index + 1];
  return next !== undefined && kept.has(next.index) && isProse(next);
}
