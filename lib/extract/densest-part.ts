import { isProse } from './body';
import type { PageBlock } from './page-block';

/** How much of a paragraph's length counts for each element around it, innermost first. */
const DECAY = [1, 0.7, 0.5, 0.35, 0.25];

/**
 * The blocks of the part of the page with most running text: what is read when Readability finds
 * nothing or fails. Each paragraph speaks for the elements around it, less the further out they
 * are, so that the innermost element around many paragraphs wins.
 * @returns indexes of blocks
 */
export function findDensestPart(blocks: readonly PageBlock[]): Set<number> {
  const scores = new Map<Element, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    let at = block.element.parentElement;
    for (const part of DECAY) {
      if (!at) break;
      scores.set(at, (scores.get(at) ?? 0) + block.text.length * part);
      at = at.parentElement;
    }
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (score > (best ? scores.get(best)! : 0)) best = element;
  const part = best;
  const found = part ? blocks.filter(({ element }) => part.contains(element)) : [];
  return new Set(found.map(({ index }) => index));
}
