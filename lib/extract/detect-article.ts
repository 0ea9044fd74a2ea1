import type { Block, NotArticleReason } from '../article';
import { ldTypes } from './metadata/json-ld';
import type { PageFacts } from './metadata/page-facts';
import { metaContent } from './metadata/page-meta';
import type { PageBlock } from './page-block';
import { textWeight } from './text-weight';
import { titleWords } from './word-overlap';

/** Less text than this says too little, whatever it is. */
const LEAST_TEXT = 200;
const LONG_TEXT = 4000;
/** Evidence that makes an article (see `evidence`). */
const ENOUGH = 4;

const FRONT_PAGE = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|home\/?|index\.\w+)?$/i;
const STORY_PATH =
  /\/(?:news|articles?|story|stories|blogs?|posts?|opinion|politics?|sports?|world|business|features?|magazine|nachrichten|artikel|actualites?|noticias?|notizie|\d{4}\/\d{1,2})\/|\/(?:news|articles?|story|nachrichten|artikel|noticia)(?:[_-]\w+)?\.\w{3,4}$/i;
const OTHER_PATH =
  /\/(?:categor(?:y|ies)|tags?|products?|shop|store|collections?|forums?|threads?|topics?|questions?|t|docs?|documentation|reference|api|services?|search|authors?|cart|login|account|about|contact|careers|jobs|pricing)(?:\/|$)/i;
const TALK_PATH = /\/(?:forums?|threads?|discussions?|viewtopic|showthread|questions)(?:[/.]|$)/i;
const SHOP_TYPE = /^(?:Product|Offer|AggregateOffer|ProductGroup|Store|LocalBusiness|Service)$/;
const TALK_TYPE = /^(?:QAPage|Question|DiscussionForumPosting|FAQPage|SoftwareApplication)$/;
const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage)$/;
const SHOP_PARTS =
  '[itemprop="price"], [class*="add-to-cart" i], [name="add-to-cart"], [action*="/cart"], [href*="/cart"]';
const BYLINE_PARTS = '[class*="byline" i], [class*="author" i], [rel~="author"]';
/** What shops and services ask of a visitor. */
const CALL =
  /\b(?:get an? (?:free )?quote|contact sales|(?:request|book) a demo|free trial|schedule (?:an?|your)|call (?:us )?(?:now|today)|add to (?:cart|bag|basket)|free estimate)\b/i;
const LONGEST_CALL = 80;

/** What the rest of the reader found. */
export interface Findings {
  blocks: readonly Block[];
  /** All runs of text of the page. */
  lines: readonly PageBlock[];
  title: string;
  hasAuthor: boolean;
  /** A date of publication given as data, one read off the page, or none. */
  date: 'given' | 'read' | null;
  /** Stories set apart on the page beside the main one. */
  others: number;
  /** Whether the page sets a main story apart. */
  hasMain: boolean;
}

/** Why the page is no article, or null when it is one. */
export function whyNoArticle(facts: PageFacts, findings: Findings): NotArticleReason | null {
  const { pathname, search } = new URL(facts.pageUrl);
  if (FRONT_PAGE.test(pathname) && search === '') return 'front-page';
  const length = textLength(findings.blocks);
  if (length >= LEAST_TEXT && evidence(facts, findings, pathname, length) >= ENOUGH) return null;
  const isList = findings.others > 3 && !findings.hasMain;
  if (isList || namesType(facts, LIST_TYPE)) return 'list';
  return length < LEAST_TEXT ? 'no-text' : 'not-news';
}

function textLength(blocks: readonly Block[]): number {
  const text = blocks.filter(({ kind }) => kind !== 'heading');
  return text.reduce((sum, block) => sum + textWeight(block.text), 0);
}

/**
 * Weighs what speaks for and against an article. Data alone is not enough (WordPress calls every
 * page `og:type` article), nor is text (shops and manuals have plenty). The weights are a logistic
 * fit on 386 articles of news sites, 100 of other sites and 100 pages that are none, rounded;
 * signs of trade count double, so that at 4 they recognise 99.3 % of the news articles and 86 % of
 * the others, and take 3 % of the other pages for one.
 */
function evidence(facts: PageFacts, findings: Findings, pathname: string, length: number): number {
  const { document, meta, node } = facts;
  const kind = metaContent(meta, 'og:type')?.toLowerCase() ?? '';
  const slug = pathname.split('/').findLast((part) => part !== '') ?? '';
  const articles = document.getElementsByTagName('article').length;
  const has = (selector: string) => document.querySelector(selector) !== null;
  const signs: [boolean, number][] = [
    [node !== null, 2],
    [kind.includes('article'), 1],
    [findings.date === 'given', 2],
    [findings.date === 'read', 1],
    [findings.hasAuthor, 2],
    [has(BYLINE_PARTS), 1],
    [articles > 0, 1],
    [articles === 1, 1],
    [length >= LONG_TEXT, 1],
    [titleWords(findings.title).length >= 6, 1],
    [slug.split(/[-_]/).length >= 4 || /\d{5}/.test(slug), 2],
    [STORY_PATH.test(pathname), 2],
    [OTHER_PATH.test(pathname), -2],
    [TALK_PATH.test(pathname), -2],
    [kind === 'website' && node === null, -1],
    [kind.includes('product') || namesType(facts, SHOP_TYPE), -1],
    [namesType(facts, TALK_TYPE) || hasItem(facts, TALK_TYPE), -2],
    [has(SHOP_PARTS), -2],
    [has('a[href^="tel:"]'), -2],
    [findings.lines.some(({ text }) => text.length < LONGEST_CALL && CALL.test(text)), -2],
    [findings.others > 3 && !findings.hasMain, -2],
  ];
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

/** Whether the JSON-LD of a page without an article names such a thing. */
function namesType({ nodes, node }: PageFacts, type: RegExp): boolean {
  return node === null && nodes.some((other) => ldTypes(other).some((name) => type.test(name)));
}

function hasItem({ document }: PageFacts, type: RegExp): boolean {
  const item = document.querySelector('[itemscope][itemtype]')?.getAttribute('itemtype') ?? '';
  return type.test(item.replace(/^.*\//, ''));
}
