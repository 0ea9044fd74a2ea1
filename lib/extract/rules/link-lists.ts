import type { Body } from '../body';
import type { CleaningRule } from '../cleaning-rule';
import type { PageBlock } from '../page-block';

/** Within the story many a list has links in it; after it few have none. */
const INSIDE = 0.6;
const AFTER = 0.25;
/** Enough of a list's items on either side to know the list. */
const MOST_ITEMS = 50;

/** Lists whose items are mostly links: related stories, tags, tools. */
export const linkLists: CleaningRule = {
  name: 'link-lists',
  drops: (block, body) => {
    if (block.kind !== 'list-item') return false;
    const items = siblings(block, body);
    const isAfter = block.index > (body.core.findLast((at) => isParagraph(body, at)) ?? 0);
    const share = isAfter ? AFTER : INSIDE;
    const links = items.filter(({ text, linkLength }) => linkLength >= text.length * share);
    return links.length > items.length / 2;
  },
};

const isParagraph = ({ blocks }: Body, at: number) => blocks[at]!.kind === 'paragraph';

/** The items of the same list, however deep each keeps its text. */
function siblings(block: PageBlock, { blocks }: Body): PageBlock[] {
  const list = block.element.closest('ul, ol');
  if (!list) return [];
  const items: PageBlock[] = [];
  const step = (from: number, by: number) => {
    for (
      let at = from;
      Math.abs(at - from) < MOST_ITEMS && blocks[at] && list.contains(blocks[at]!.element);
      at += by
    )
      items.push(blocks[at]!);
  };
  step(block.index, 1);
  step(block.index - 1, -1);
  return items;
}
