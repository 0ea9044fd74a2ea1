import { cleanText } from '../clean-text';
import { elementNames } from '../element-names';
import { titleWords, wordOverlap } from '../word-overlap';

export interface Headline {
  element: Element;
  text: string;
}

const KICKER =
  /(?<![a-z])(?:kicker|over-?line|roof-?line|eyebrow|top-?line|spitzmarke|dachzeile|overtitle|pre-?title|label|badge)(?![a-z])/;
const FORMATTING = /^(?:em|i|b|strong|a|q|mark|sup|sub|u|abbr|wbr)$/;

/** The heading without its kicker; parts that are elements of their own are set apart. */
export function headingText(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 1 && KICKER.test(elementNames(child as Element))) continue;
    const isApart = child.nodeType === 1 && !FORMATTING.test((child as Element).localName);
    text += isApart ? ` ${child.textContent} ` : child.textContent;
  }
  return cleanText(text);
}

const LONGEST_HEADLINE = 400;
const MOST_HEADINGS = 100;
const LEAST_WORDS = 4;
const LOWER = '[itemprop~="headline"], .entry-title, .post-title, h2';
/** Old pages have no headings at all: a line with a class for its looks. */
const STYLED = '[class*="headline" i], [class*="title" i], [class*="heading" i], big, font';

/**
 * The heading on the page that names the story: among the `h1` (else elements marked as headline)
 * the one most like what head and data call it. A logo or a section name in an `h1` shares no
 * word with those.
 * @param titles other names of the story, best first
 */
export function findHeadline(scope: ParentNode, titles: readonly string[]): Headline | null {
  const tops = headingsIn(scope, 'h1');
  const best = mostLike(tops, titles, 0) ?? onlyTitle(tops);
  if (best) return best;
  // Headings below the first level head boxes as well: only a near certain one counts.
  const lower = mostLike(headingsIn(scope, LOWER), titles, 0.8);
  if (lower || tops.length > 0) return lower;
  const lines = headingsIn(scope, STYLED);
  return mostLike(
    lines.filter(({ text }) => titleWords(text).length >= LEAST_WORDS),
    titles,
    0.9,
  );
}

function headingsIn(scope: ParentNode, selector: string): Headline[] {
  return [...scope.querySelectorAll(selector)]
    .slice(0, MOST_HEADINGS)
    .filter((element) => element.localName !== 'meta')
    .map((element) => ({ element, text: headingText(element) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_HEADLINE);
}

function mostLike(
  headings: readonly Headline[],
  titles: readonly string[],
  least: number,
): Headline | null {
  let best: Headline | null = null;
  let bestScore = least;
  for (const heading of headings) {
    const score = Math.max(0, ...titles.map((title) => wordOverlap(heading.text, title)));
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  return best;
}

/** A page with one heading of the first level means its story by it, if it is more than a name. */
function onlyTitle(headings: readonly Headline[]): Headline | null {
  const [only] = headings;
  return only && headings.length === 1 && titleWords(only.text).length >= LEAST_WORDS ? only : null;
}
