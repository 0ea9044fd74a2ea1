import { type Body, isProse } from '../body';
import type { PageBlock } from '../page-block';
import type { RestoringRule } from './restoring-rule';

/**
 * Text between the first and the last kept paragraph, in the same container: lists, quotes and
 * paragraphs in boxes that Readability judged one by one. Headings come back where text follows.
 */
export const innerText: RestoringRule = {
  name: 'inner-text',
  restores: (block, body) => {
    const { core, container } = body;
    if (core.length < 2 || !container?.contains(block.element)) return false;
    if (block.index < core[0]! || block.index > core[core.length - 1]!) return false;
    if (block.linkLength > block.text.length / 2) return false;
    if (block.kind === 'heading') return isFollowedByText(block, body);
    return isProse(block) || block.kind === 'list-item';
  },
};

function isFollowedByText({ index }: PageBlock, { blocks, kept }: Body): boolean {
  const next = blocks[index + 1];
  return next !== undefined && next.kind !== 'heading' && kept.has(next.index);
}
