import { type Body, isProse } from '../body';
import { ownStyle, pathStyle } from '../style-path';
import type { RestoringRule } from './restoring-rule';

/** A style that holds this share of the running text is the story's own. */
const LEAST_SHARE = 0.25;

const styles = new WeakMap<Body, ReadonlyMap<string, number>>();

/**
 * Running text set exactly like most of the kept text: bodies cut into sections by advertising,
 * embeds or paywall wrappers, of which Readability keeps one. Like means: in an element of the
 * same class inside the same article, or at the end of the same path of elements anywhere.
 */
export const sameStyle: RestoringRule = {
  name: 'same-style',
  restores: (block, body) => {
    if (!isProse(block)) return false;
    const shares = styles.get(body) ?? styleShares(body);
    styles.set(body, shares);
    const isStory = (style: string | null) =>
      style !== null && (shares.get(style) ?? 0) >= LEAST_SHARE;
    if (isStory(pathStyle(block.element))) return true;
    return isStory(ownStyle(block.element)) && !!articleOf(body)?.contains(block.element);
  },
};

function articleOf({ container }: Body): Element | null {
  const part = container?.closest('article') ?? container?.closest('main, [role="main"]');
  return part ?? container?.parentElement?.parentElement ?? container;
}

function styleShares({ blocks, core }: Body): ReadonlyMap<string, number> {
  const total = core.reduce((sum, index) => sum + blocks[index]!.text.length, 0);
  const shares = new Map<string, number>();
  for (const index of core) {
    const { element, text } = blocks[index]!;
    for (const style of [pathStyle(element), ownStyle(element)])
      if (style) shares.set(style, (shares.get(style) ?? 0) + text.length / total);
  }
  return shares;
}
