import { elementNames } from '../element-names';
import { headlineLine } from '../headline-line';
import type { PageBlock } from '../page-block';

/** Where on the page the story stands: what byline and date are looked for in. */
export interface StoryPlace {
  /** The element of the story, else the body. */
  scope: Element;
  /** The element of the headline. */
  headline: Element | null;
  /** The elements of other stories on the page. */
  others: ReadonlySet<Element>;
  /** All runs of text of the page. */
  lines: readonly PageBlock[];
  /** Index of the first line of running text. */
  firstText: number;
}

const FIGURE = /^(?:figure|figcaption|aside|nav|footer)$/;
const ELSEWHERE =
  /(?<![a-z])(?:comments?|related|recommend\w*|teasers?|cards?|sidebar|widgets?|popular|trending|most-read|read-(?:more|next)|more-(?:from|on|news|stories)|copyright|carousel|promo)(?![a-z])/;

/**
 * Whether an element stands in a box about something else than the story: a picture, a comment, a
 * card of another story. Boxes that hold the headline as well are the page itself.
 */
export function isElsewhere(element: Element, place: StoryPlace): boolean {
  const { scope, headline, others } = place;
  for (let at: Element | null = element; at && at !== scope; at = at.parentElement) {
    if (others.has(at)) return true;
    if (headline && at.contains(headline)) return false;
    if (FIGURE.test(at.localName) || ELSEWHERE.test(elementNames(at))) return true;
  }
  return false;
}

/** How many lines before and after the headline belong to the head of the story. */
const BEFORE = 5;
const AFTER = 12;

/** The lines of the head of the story: around the headline, up to the running text. */
export function headLines({ headline, lines, firstText }: StoryPlace): readonly PageBlock[] {
  const at = headlineLine(lines, headline);
  if (at < 0) return lines.slice(Math.max(0, firstText - AFTER), firstText);
  const end = firstText > at ? Math.min(at + AFTER, firstText + 2) : at + AFTER;
  return lines.slice(Math.max(0, at - BEFORE), end);
}
