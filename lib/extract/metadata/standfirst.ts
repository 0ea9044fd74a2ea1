import type { Body } from '../body';
import { elementNames } from '../element-names';
import type { PageBlock } from '../page-block';
import { titleWords, wordOverlap } from '../word-overlap';
import type { Headline } from './headline';
import { ldValue } from './json-ld';
import { plainTexts } from './ld-text';
import type { PageFacts } from './page-facts';
import { metaContent } from './page-meta';

const NAMES =
  /(?<![a-z])(?:stand-?first|sub-?(?:titles?|head(?:line|er|ing)?s?)|dec?k|ledes?|lead(?:-?(?:text|paragraph|in))?|intro(?:duction)?(?:-?text)?|summary|excerpt|teaser-?text|strap-?line|abstract|vorspann(?:-text)?|chap(?:o|eau)|ingress|entradilla|bajada|copete|sottotitolo|sumario|article-(?:summary|lead)|(?:article-)?description)(?![a-z])/;
/** White space between the elements around one text. */
const SLACK = 40;
const SHORTEST = 30;
const LONGEST = 700;
/** A line that shares more of its words with the title is the title in other words. */
const SAME_TITLE = 0.7;
/** The standfirst stands within this many blocks of the headline. */
const NEAR = 12;

/**
 * The standfirst: the line between headline and text that sums the story up, as the page shows
 * it. Told by what the page calls it, by being what the page's data gives as description, or by
 * being a subheading right under the headline; a first paragraph set like the rest is none.
 * @returns the block, or null
 */
export function findStandfirst(
  facts: PageFacts,
  headline: Headline | null,
  body: Body,
): PageBlock | null {
  const start = headline ? blockOf(headline.element, body) : -1;
  const end = Math.min(body.core[0] ?? 0, start + NEAR) + 2;
  const descriptions = describe(facts);
  for (const block of body.blocks.slice(start + 1, end)) {
    if (block.text.length < SHORTEST || block.text.length > LONGEST) continue;
    if (wordOverlap(block.text, body.title) > SAME_TITLE) continue;
    if (block.kind === 'caption' || block.linkLength > block.text.length / 2) continue;
    if (isStandfirst(block, body, descriptions)) return block;
  }
  return null;
}

function isStandfirst(block: PageBlock, body: Body, descriptions: readonly string[]): boolean {
  const isCore = body.core.includes(block.index);
  if (isCore && looksLikeNext(block, body)) return false;
  if (NAMES.test(isCore ? namesOfWrappers(block) : namesNear(block.element, 3))) return true;
  if (!isCore && descriptions.some((text) => isSame(block.text, text))) return true;
  // A second-level heading inside the text heads its first section.
  if (block.element.localName !== 'h2' || body.container?.contains(block.element)) return false;
  return isSentence(block.text);
}

/** Names of an element and of those around it that hold nothing else. */
function namesOfWrappers({ element, text }: PageBlock): string {
  const names = [elementNames(element)];
  for (let at = element.parentElement; at; at = at.parentElement) {
    if ((at.textContent ?? '').trim().length > text.length + SLACK) break;
    names.push(elementNames(at));
  }
  return names.join(' ');
}

/** Names of an element and those around it. */
function namesNear(element: Element, levels: number): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < levels; at = at.parentElement)
    names.push(elementNames(at));
  return names.join(' ');
}

/** Whether the block is set like the next paragraph of running text. */
function looksLikeNext(block: PageBlock, { blocks, core }: Body): boolean {
  const next = core.find((index) => index > block.index);
  if (next === undefined) return true;
  const other = blocks[next]!.element;
  return (
    elementNames(other) === elementNames(block.element) &&
    other.parentElement === block.element.parentElement
  );
}

function isSentence(text: string): boolean {
  return titleWords(text).length >= 6 && !isAllCaps(text);
}

const isAllCaps = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

function describe({ node, meta }: PageFacts): string[] {
  const values = [
    ldValue(node, 'description'),
    ldValue(node, 'alternativeHeadline'),
    metaContent(meta, 'og:description'),
    metaContent(meta, 'description'),
    metaContent(meta, 'twitter:description'),
  ];
  return plainTexts(values);
}

/** The same text, where one may be cut short. */
function isSame(block: string, description: string): boolean {
  const ratio = block.length / description.length;
  return ratio > 0.6 && ratio < 3 && wordOverlap(block, description) > 0.85;
}

function blockOf(element: Element, { blocks }: Body): number {
  return blocks.findLastIndex((block) => element.contains(block.element));
}
