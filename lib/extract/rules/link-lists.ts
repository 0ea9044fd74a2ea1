import type { Body } from '../body';
import type { CleaningRule } from '../cleaning-rule';
import type { PageBlock } from '../page-block';

const isLink = ({ text, linkLength }: PageBlock) => linkLength >= text.length * 0.7;

/** Lists whose items are mostly links: related stories, tags, tools. */
export const linkLists: CleaningRule = {
  name: 'link-lists',
  drops: (block, body) => {
    if (block.kind !== 'list-item') return false;
    const items = siblings(block, body);
    return items.length >= 1 && items.filter(isLink).length > items.length / 2;
  },
};

/** The items of the same list, however deep each keeps its text. */
function siblings(block: PageBlock, { blocks }: Body): PageBlock[] {
  const list = block.element.closest('ul, ol');
  if (!list) return [];
  const items: PageBlock[] = [];
  const step = (from: number, by: number) => {
    for (let at = from; blocks[at] && list.contains(blocks[at]!.element); at += by)
      items.push(blocks[at]!);
  };
  step(block.index, 1);
  step(block.index - 1, -1);
  return items;
}
