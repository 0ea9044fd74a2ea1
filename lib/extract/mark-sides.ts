import { isProse } from './body';
import { elementNames } from './element-names';
import { prefixSums } from './prefix-sums';
import { SIDE_NAMES } from './rules/side-boxes';
import type { PageBlocks, PagePart } from './walk-page';

/** Boxes that may hold a line of the story, but not its text. */
const FRAME =
  /(?<![a-z])(?:header|newsletters?|privacy(?:-\w+)*|legal|login|sign-?up|subscri\w+|rss)(?![a-z])/;
/** Boxes of this name that hold more of the page's running text are the page: `has-sidebar`. */
const MOST = 0.3;
/** Beside a short story these hold most of the text. */
const SURELY_SIDE = /^(?:aside|footer|nav)|(?<![a-z])(?:comments|disqus|footer)(?![a-z])/;
const MOST_SURELY = 0.75;
/** A heading's id is made of its words. */
const NEVER = /^(?:body|article|main|h\d|p|span|a|li)$/;

const TEASER = /^(?:li|article)$/;
const LONGEST_TEASER = 8;
/** A linked line that is shorter is a time, a number, a name, not a headline. */
const SHORTEST_HEADLINE = 20;

/**
 * Which blocks stand in boxes beside the story, told by what the page calls them.
 * @param top index of the headline's block, or -1: a box around it is none
 */
export function markSides({ blocks, parts }: PageBlocks, top: number): boolean[] {
  const sums = prefixSums(blocks.map((block) => (isProse(block) ? block.text.length : 0)));
  const total = sums[blocks.length]!;
  const sides = parts.filter(
    ({ element }) => !NEVER.test(element.localName) && isSide(elementNames(element)),
  );
  const held = new Map<string, number>();
  for (const { element, start, end } of sides) {
    const names = elementNames(element);
    held.set(names, (held.get(names) ?? 0) + sums[end]! - sums[start]!);
  }
  return markParts(
    blocks.length,
    sides.filter((part) => {
      const names = elementNames(part.element);
      const most = total * (SURELY_SIDE.test(names) ? MOST_SURELY : MOST);
      return held.get(names)! <= most && !holds(part, top);
    }),
  );
}

const isSide = (names: string) => SIDE_NAMES.test(names) || FRAME.test(names);

/** Which blocks stand in a teaser of another story: a small box with a line that is one link. */
export function markTeasers({ blocks, parts }: PageBlocks, top: number): boolean[] {
  return markParts(
    blocks.length,
    parts.filter((part) => {
      const { element, start, end } = part;
      const isSmall = end - start > 1 && end - start <= LONGEST_TEASER;
      if (!isSmall || !TEASER.test(element.localName) || holds(part, top)) return false;
      return blocks
        .slice(start, end)
        .some(
          ({ text, linkLength }) => linkLength > Math.max(SHORTEST_HEADLINE, text.length * 0.8),
        );
    }),
  );
}

const holds = ({ start, end }: PagePart, index: number) => index >= start && index < end;

/** Parts come outer before inner, so that what lies inside a marked one is passed over. */
function markParts(length: number, parts: readonly PagePart[]): boolean[] {
  const marks = new Array<boolean>(length).fill(false);
  let done = 0;
  for (const { start, end } of parts) {
    if (end <= done) continue;
    marks.fill(true, start, end);
    done = end;
  }
  return marks;
}
