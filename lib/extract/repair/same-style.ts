import { type Body, isProse } from '../body';
import { elementNames } from '../element-names';
import type { RestoringRule } from './restoring-rule';

/** A style that holds this share of the running text is the story's own. */
const LEAST_SHARE = 0.25;

const styles = new WeakMap<Body, ReadonlyMap<string, number>>();

/**
 * Running text set exactly like most of the kept text: bodies cut into sections by advertising,
 * embeds or paywall wrappers, of which Readability keeps one.
 */
export const sameStyle: RestoringRule = {
  name: 'same-style',
  restores: (block, body) => {
    if (!isProse(block)) return false;
    const shares = styles.get(body) ?? styleShares(body);
    styles.set(body, shares);
    const style = styleOf(block.element);
    return style !== null && (shares.get(style) ?? 0) >= LEAST_SHARE;
  },
};

function styleShares({ blocks, core }: Body): ReadonlyMap<string, number> {
  const total = core.reduce((sum, index) => sum + blocks[index]!.text.length, 0);
  const shares = new Map<string, number>();
  for (const index of core) {
    const { element, text } = blocks[index]!;
    const style = styleOf(element);
    if (style) shares.set(style, (shares.get(style) ?? 0) + text.length / total);
  }
  return shares;
}

/** The path from an element up to the first one with a name of its own; null when none has one. */
function styleOf(element: Element): string | null {
  const path: string[] = [];
  for (let at: Element | null = element; at && path.length < 4; at = at.parentElement) {
    const names = elementNames(at);
    path.push(names);
    if (names !== at.localName && at !== element) return path.join(' < ');
  }
  return null;
}
