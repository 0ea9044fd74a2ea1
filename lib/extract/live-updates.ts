import { cleanText } from './clean-text';
import { ldList, ldValue } from './metadata/json-ld';
import { ldText } from './metadata/ld-text';
import type { PageFacts } from './metadata/page-facts';
import { parseDate } from './metadata/parse-date';
import type { PageBlock } from './page-block';

const MOST_TIMES = 1000;

/**
 * When each update of a live blog was published: block index → ISO 8601, on the first block of
 * the update. The `<time>` elements of the page tell it, each for the largest part of the page
 * that holds no other; where they give a clock time only, the data's list of updates does.
 * @param blocks the blocks of the story, in order
 */
export function findUpdateTimes(
  facts: PageFacts,
  scope: Element,
  blocks: readonly PageBlock[],
): Map<number, string> {
  const times = new Map<number, string>();
  const marked = datedElements(facts, scope);
  for (const { element, time } of marked) {
    const part = ownPart(element, marked);
    const first =
      blocks.find((block) => part.contains(block.element)) ??
      blocks.find((block) => element.compareDocumentPosition(block.element) & 4);
    if (first && !times.has(first.index)) times.set(first.index, time);
  }
  if (times.size > 0) return times;
  return linkedTimes(facts, blocks);
}

interface Dated {
  element: Element;
  time: string;
}

function datedElements({ now }: PageFacts, scope: Element): Dated[] {
  const elements = [...scope.querySelectorAll('time')].slice(0, MOST_TIMES);
  return elements.flatMap((element) => {
    const value = element.getAttribute('datetime') ?? cleanText(element.textContent);
    const time = parseDate(value.slice(0, 100), now);
    return time ? [{ element, time }] : [];
  });
}

/** The largest element around a time that holds no other update's time. */
function ownPart(element: Element, dated: readonly Dated[]): Element {
  let part = element;
  for (let at = element.parentElement; at; at = at.parentElement) {
    const around = at;
    if (dated.some((other) => other.element !== element && around.contains(other.element))) break;
    part = around;
  }
  return part;
}

function linkedTimes({ node, now }: PageFacts, blocks: readonly PageBlock[]): Map<number, string> {
  const times = new Map<number, string>();
  for (const update of node ? ldList(ldValue(node, 'liveBlogUpdate')).slice(0, MOST_TIMES) : []) {
    const time = parseDate(String(ldValue(update, 'datePublished')).slice(0, 100), now);
    const headline = ldText(update, 'headline');
    const body = ldText(update, 'articleBody');
    const first = blocks.find(({ text }) => text === headline || (body?.startsWith(text) ?? false));
    if (time && first && !times.has(first.index)) times.set(first.index, time);
  }
  return times;
}
