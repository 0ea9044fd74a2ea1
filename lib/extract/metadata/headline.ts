import { cleanText } from '../clean-text';
import { wordOverlap } from '../word-overlap';

export interface Headline {
  element: Element;
  text: string;
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
      const text = cleanText(element.textContent ?? '');
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
