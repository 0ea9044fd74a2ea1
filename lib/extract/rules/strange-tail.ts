import type { Body } from '../body';
import type { CleaningRule } from '../cleaning-rule';
import { pathStyle } from '../style-path';

/** A style with this share of the running text is the story's. */
const OWN_SHARE = 0.1;
/** With less running text than this many blocks a style is chance: tables of results, lists. */
const LEAST_CORE = 4;
/** More than this share of the text is the story, each of its paragraphs in a style of its own. */
const MOST_TAIL = 0.5;

const tails = new WeakMap<Body, { last: number; around: ReadonlySet<Element | null> }>();

/**
 * What follows the last text in the story's own style and does not stand beside such text: boxes
 * in the story's part of the page that no name gives away.
 */
export const strangeTail: CleaningRule = {
  name: 'strange-tail',
  drops: ({ index, element: { parentElement } }, body) => {
    const { last, around } = tails.get(body) ?? findTail(body);
    if (index <= last) return false;
    return !around.has(parentElement) && !around.has(parentElement?.parentElement ?? null);
  },
};

function findTail(body: Body) {
  const { blocks, core } = body;
  const lengths = new Map<string, number>();
  const styleOf = (index: number) => pathStyle(blocks[index]!.element);
  let total = 0;
  for (const index of core) {
    const { length } = blocks[index]!.text;
    total += length;
    lengths.set(styleOf(index), (lengths.get(styleOf(index)) ?? 0) + length);
  }
  const own = core.filter((index) => lengths.get(styleOf(index))! >= total * OWN_SHARE);
  const end = own.at(-1) ?? blocks.length;
  const after = core.filter((index) => index > end);
  const length = after.reduce((sum, index) => sum + blocks[index]!.text.length, 0);
  const isTail = core.length >= LEAST_CORE && length <= total * MOST_TAIL;
  const tail = {
    last: isTail ? end : blocks.length,
    around: new Set(own.map((index) => blocks[index]!.element.parentElement)),
  };
  tails.set(body, tail);
  return tail;
}
