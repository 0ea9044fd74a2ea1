import { elementNames } from '../element-names';
import type { RestoringRule } from './restoring-rule';

const NAMES =
  /(?<![a-z])(?:key-?(?:points|facts|takeaways|moments)|takeaways?|highlights|summary(?:-(?:list|box|items?))?|at-a-glance|in-brief|bullet-?points|das-wichtigste|kurzfassung)(?![a-z])/;
const NEAR = 25;
const MOST_LEVELS = 6;

/** The list of key points that outlets set between headline and text: the story in short. */
export const keyPoints: RestoringRule = {
  name: 'key-points',
  restores: (block, body) => {
    const first = body.core[0];
    if (first === undefined || block.index > first || block.index < first - NEAR) return false;
    if (block.kind !== 'list-item' || block.linkLength > block.text.length / 2) return false;
    let at: Element | null = block.element;
    for (let level = 0; at && level < MOST_LEVELS; level++, at = at.parentElement)
      if (NAMES.test(elementNames(at))) return true;
    return false;
  },
};
