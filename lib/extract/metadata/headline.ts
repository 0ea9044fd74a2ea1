import { cleanText } from '../clean-text';
import { elementNames } from '../element-names';
import { wordOverlap } from '../word-overlap';

export interface Headline {
  element: Element;
  text: string;
}

const KICKER =
  /(?<![a-z])(?:kicker|over-?line|roof-?line|eyebrow|top-?line|spitzmarke|dachzeile|overtitle|pre-?title|label|badge)(?![a-z])/;
const FORMATTING = /^(?:em|i|b|strong|a|q|mark|sup|sub|u|abbr|wbr)$/;

/** The heading without its kicker; parts that are elements of their own are set apart. */
function headingText(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 1 && KICKER.test(elementNames(child as Element))) continue;
    const isApart = child.nodeType === 1 && !FORMATTING.test((child as Element).localName);
    text += isApart ? ` ${child.textContent} ` : child.textContent;
  }
  return cleanText(text);
}

const LONGEST_HEADLINE = 400;

/**
 * The heading on the page that names the story: among the `h1` (else elements marked as headline)
 * the one most like what head and data call it. A logo or a section name in an `h1` shares no
 * word with those.
 * @param titles other names of the story, best first
 */
export function findHeadline(scope: ParentNode, titles: readonly string[]): Headline | null {
  for (const selector of ['h1', '[itemprop~="headline"], .entry-title, .post-title, h2']) {
    let best: Headline | null = null;
    let bestScore = 0;
    for (const element of [...scope.querySelectorAll(selector)].slice(0, 100)) {
      const text = headingText(element);
      if (text === '' || text.length > LONGEST_HEADLINE || element.localName === 'meta') continue;
      const score = Math.max(0, ...titles.map((title) => wordOverlap(text, title)));
      if (score > bestScore) {
        best = { element, text };
        bestScore = score;
      }
    }
    // Headings below the first level head boxes as well: only a near certain one counts.
    if (best && (selector === 'h1' || bestScore > 0.8)) return best;
  }
  return null;
}
