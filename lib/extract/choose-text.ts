import type { Article } from '../article';
import type { Steps } from '../text/steps';
import { type Body, createBody, isProse } from './body';
import { chooseBlocks } from './choose-blocks';
import { cleanBody } from './clean-body';
import { cleanText } from './clean-text';
import { readAccess } from './metadata/access';
import { readAuthors } from './metadata/authors';
import type { Headline } from './metadata/headline';
import type { Found, PageFacts } from './metadata/page-facts';
import { findStandfirst } from './metadata/standfirst';
import type { StoryPlace } from './metadata/story-place';
import type { PageBlock } from './page-block';
import type { ReadOptions } from './read-page';
import { skipReason } from './skip-element';
import type { Stories } from './stories';
import { textWeight } from './text-weight';
import { walkPage } from './walk-page';

/** Less running text than this, or this in one paragraph, is the teaser of a story. */
const LEAST_STORY = 250;
const LEAST_PARAGRAPH = 800;

export interface StoryText {
  /** The blocks of the story, in order. */
  blocks: PageBlock[];
  standfirst: PageBlock | null;
  authors: Found<string[]> | null;
  place: StoryPlace;
}

/**
 * The text of the page's story: walks the page without the other stories on it, chooses the part
 * that is the story, takes out of it what is not the story's.
 */
export function* chooseText(
  facts: PageFacts,
  headline: Headline | null,
  title: string,
  stories: Stories,
  options: ReadOptions,
): Steps<StoryText> {
  const { body: page } = facts.document;
  const others = new Set(stories.others.map(({ element }) => element));
  const skip = (element: Element) => others.has(element) || isSkipped(element, options);
  const walked = yield* walkPage(page, skip);
  const kept = chooseBlocks(walked, headline?.element ?? null);
  yield;
  const place: StoryPlace = {
    scope: stories.main ?? page,
    headline: headline?.element ?? null,
    others,
    lines: walked.blocks,
    firstText: walked.blocks.findIndex((block) => kept.has(block.index) && isProse(block)),
  };
  const authors = readAuthors(facts, place);
  yield;
  const body = createBody(walked, kept, title, authors?.value ?? []);
  const standfirst = findStandfirst(facts, headline, body);
  if (standfirst) body.kept.delete(standfirst.index);
  yield* cleanBody(body, options);
  const blocks = walked.blocks.filter(({ index }) => body.kept.has(index));
  return { blocks: onlyShown(blocks, facts), standfirst, authors, place };
}

/** The text of another story on the page; nothing when the page has only a teaser of it. */
export function* readOtherText(
  element: Element,
  title: string | null,
  { without }: ReadOptions,
): Steps<Article['blocks']> {
  const page = yield* walkPage(element, (inner) => isSkipped(inner, { without }));
  const { blocks } = page;
  const body: Body = createBody(page, new Set(blocks.keys()), title ?? '', []);
  yield* cleanBody(body, { without });
  const kept = blocks.filter(({ index }) => body.kept.has(index));
  const prose = kept.filter(isProse);
  const weight = prose.reduce((sum, { text }) => sum + textWeight(text), 0);
  if (weight < (prose.length > 1 ? LEAST_STORY : LEAST_PARAGRAPH)) return [];
  return kept.map(({ kind, text }) => ({ kind, text }));
}

function isSkipped(element: Element, { without, trace }: ReadOptions): boolean {
  const reason = skipReason(element);
  if (reason === null || without?.has(reason)) return false;
  trace?.({ rule: reason, text: cleanText(element.textContent) });
  return true;
}

/**
 * Behind a paywall, only what is displayed: the rest of the text is often there, hidden by the
 * style sheet. Elsewhere hidden text is folded text, and asking for styles would cost a layout.
 */
function onlyShown(blocks: PageBlock[], facts: PageFacts): PageBlock[] {
  if (!readAccess(facts).isLocked) return blocks;
  // Not in every DOM: jsdom has no layout.
  const shown = blocks.filter(({ element }) => element.checkVisibility?.() ?? true);
  return shown.length > 0 ? shown : blocks;
}
