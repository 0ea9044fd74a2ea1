import { BYLINE_START } from './byline-start';
import { cleanText } from './clean-text';
import { isLiveBlog } from './completeness';
import { elementNames } from './element-names';
import { type Headline, headingText } from './metadata/headline';
import { type PageFacts, resolveUrl } from './metadata/page-facts';
import { normaliseUrl } from './normalise-url';
import { titleWords, wordOverlap } from './word-overlap';

/** A part of the page that is a story of its own. */
interface StoryPart {
  element: Element;
  title: string | null;
  url: string | null;
}

export interface Stories {
  /** The element of the story the reader is on; null when the page does not set it apart. */
  main: Element | null;
  others: StoryPart[];
}

const PART = 'article, [itemtype*="Article"]';
const MOST_PARTS = 300;
const MOST_HEADINGS = 50;
/** A kicker, a place and a date are shorter, a first paragraph is longer. */
const LONGEST_KICKER = 100;
/** Fewer words head a section. */
const LEAST_WORDS = 4;
/** `Node.DOCUMENT_POSITION_FOLLOWING`: what is asked about stands after. */
const FOLLOWING = 4;
/** Titles that share this many of their words are one title. */
const SAME_TITLE = 0.6;
const COMMENT = /(?<![a-z])comments?(?![a-z])/;
const BYLINE = new RegExp(`^${BYLINE_START}`);

/**
 * Tells the story of the page from other stories on it: chains ("Continue Reading"), infinite
 * scroll, lists of stories under the article. A part is another story when it is an `<article>`,
 * or has a heading with a byline or date, and its own heading or link leads elsewhere; the main
 * story is the one at the page's address, else the one with the page's headline.
 */
export function findStories(facts: PageFacts, headline: Headline | null): Stories {
  const here = normaliseUrl(facts.pageUrl);
  const own = new Set([here, facts.canonical && normaliseUrl(facts.canonical)]);
  const parts = storyParts(facts, headline);
  // Updates of a live blog have headings, dates and addresses of their own.
  const isLive = isLiveBlog(facts);
  const main =
    parts.find(({ element, url }) => url && normaliseUrl(url) === here && hasHeading(element)) ??
    parts.findLast(({ element }) => headline && element.contains(headline.element)) ??
    largest(facts.document, parts);
  const others = parts.filter((part) => {
    if (part === main || part.element.contains(main?.element ?? null)) return false;
    if (COMMENT.test(elementNames(part.element))) return false;
    if (isLive && (!main || main.element.contains(part.element))) return false;
    if (part.url !== null && !own.has(normaliseUrl(part.url))) return true;
    // Parts without an address inside the main story are its own: sections, updates of a live blog.
    if (!main || !part.title || !headline || main.element.contains(part.element)) return false;
    const isNamed = hasHeading(part.element) || hasByline(part.element);
    return isNamed && wordOverlap(part.title, headline.text) < SAME_TITLE;
  });
  return {
    main: main?.element ?? null,
    others: others.filter((part) => isOutermost(part, others)),
  };
}

const hasHeading = (element: Element) => element.querySelector('h1') !== null;

const isOutermost = ({ element }: StoryPart, parts: readonly StoryPart[]) =>
  !parts.some((other) => other.element !== element && other.element.contains(element));

function hasByline(element: Element): boolean {
  if (element.querySelector('time, [rel~="author"], [class*="byline" i]')) return true;
  return [...element.querySelectorAll('p, div, span')]
    .slice(0, 30)
    .some((line) => BYLINE.test(cleanText(line.textContent).slice(0, 60)));
}

function storyParts(facts: PageFacts, headline: Headline | null): StoryPart[] {
  const { document } = facts;
  const elements = new Set<Element>();
  for (const element of document.querySelectorAll(PART))
    if (elements.size < MOST_PARTS && element.localName !== 'body') elements.add(element);
  const headings = [...document.querySelectorAll('h1')].slice(0, MOST_HEADINGS);
  if (headline && headings.length > 1)
    for (const heading of headings) {
      if (isSetApart(heading, headings)) continue;
      const root = rootOf(heading, [...headings, headline.element]);
      if (root && hasByline(root)) elements.add(root);
    }
  return [...elements].map((element) => describe(element, facts));
}

/** Whether the page itself has made a part of the story under a heading. */
function isSetApart(heading: Element, headings: readonly Element[]): boolean {
  const part = heading.closest(PART);
  return !!part && !headings.some((other) => other !== heading && part.contains(other));
}

/** The outermost element around a heading that holds no other one. */
function rootOf(heading: Element, headings: readonly Element[]): Element | null {
  let root = heading;
  for (let at = heading.parentElement; at; at = at.parentElement) {
    const around = at;
    if (headings.some((other) => other !== heading && around.contains(other))) break;
    root = around;
  }
  return root === heading ? null : root;
}

function describe(element: Element, { baseUrl }: PageFacts): StoryPart {
  const heading = leadHeading(element);
  const title = heading ? headingText(heading).slice(0, 300) || null : null;
  const link =
    heading?.querySelector('a[href]') ??
    heading?.closest('a[href]') ??
    element.querySelector('a[rel~="bookmark"][href]');
  const address =
    element.getAttribute('data-url') ??
    element.getAttribute('data-permalink') ??
    element.getAttribute('data-href') ??
    link?.getAttribute('href');
  return { element, title, url: resolveUrl(address, baseUrl) };
}

/**
 * The heading of a part: what stands in its head, before the first paragraph, is its title with
 * kickers ("Economy") over it; the first line long enough for a title is it.
 */
function leadHeading(element: Element): Element | null {
  const top = element.querySelector('h1');
  const paragraph = [...element.getElementsByTagName('p')].find(
    ({ textContent }) => (textContent ?? '').length > LONGEST_KICKER,
  );
  const isHead = (heading: Element) =>
    !paragraph || (paragraph.compareDocumentPosition(heading) & FOLLOWING) === 0;
  if (top) return isHead(top) ? top : null;
  const head = [...element.querySelectorAll('h2, h3, h4')].slice(0, MOST_HEADINGS).filter(isHead);
  const isTitle = (heading: Element) => titleWords(heading.textContent ?? '').length >= LEAST_WORDS;
  return head.find(isTitle) ?? head[0] ?? null;
}

/** The part that holds most of the paragraphs of the page, where one does. */
function largest(document: Document, parts: readonly StoryPart[]): StoryPart | null {
  const total = paragraphLength(document.body);
  return parts.find(({ element }) => paragraphLength(element) > total / 2) ?? null;
}

function paragraphLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.getElementsByTagName('p'))
    length += paragraph.textContent?.length ?? 0;
  return length;
}
