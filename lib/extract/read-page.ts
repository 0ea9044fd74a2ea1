import type { Article, ReadResult, SourcedField } from '../article';
import { textDirection } from '../text/script';
import { createBody, isProse } from './body';
import { cleanBody, restoreBody } from './clean-body';
import { cleanText } from './clean-text';
import { copyPage, type PageCopy } from './copy-page';
import { findDensestPart } from './densest-part';
import { whyNoArticle } from './detect-article';
import { readAuthors } from './metadata/authors';
import { givenDate, readModified, readPublished, shownDate } from './metadata/dates';
import { findHeadline } from './metadata/headline';
import { readImage } from './metadata/image';
import { readLanguage, readSection, readSite, readTags } from './metadata/labels';
import { type Found, type PageFacts, readPageFacts } from './metadata/page-facts';
import { findStandfirst } from './metadata/standfirst';
import { headTitles, readTitle } from './metadata/title';
import { normaliseUrl } from './normalise-url';
import { runReadability } from './run-readability';
import { skipReason } from './skip-element';
import { findStories } from './stories';

/** With less text than this Readability has missed the story. */
const LEAST_TEXT = 250;
/** More stories than this are a list, not a chain. */
const MOST_OTHERS = 20;

export interface ReadOptions {
  /** Names of cleaning rules to leave out, for measuring them. */
  without?: ReadonlySet<string>;
  /** Told of every block that a rule drops or brings back. */
  trace?: (entry: { rule: string; kind?: string; text: string }) => void;
}

/**
 * Reads the article of a page. The page is only read, never changed, and nothing in it can make
 * this throw: a page that cannot be read is a result with a reason.
 * @param pageUrl the address in the tab
 * @param now milliseconds since 1970; dates after it are not believed
 */
export function readPage(
  document: Document,
  pageUrl: string,
  now: number,
  options: ReadOptions = {},
): ReadResult {
  const url = normaliseUrl(pageUrl) ?? pageUrl;
  try {
    if (!document.body) return { ok: false, reason: 'not-html', title: '', url };
    return readArticle(document, pageUrl, now, options);
  } catch {
    return { ok: false, reason: 'no-text', title: '', url };
  }
}

function readArticle(
  document: Document,
  pageUrl: string,
  now: number,
  options: ReadOptions,
): ReadResult {
  const facts = readPageFacts(document, pageUrl, now);
  const scope = document.body;
  const titles = headTitles(facts);
  const names = [titles.shared, titles.linked, titles.document];
  const headline = findHeadline(
    scope,
    names.filter((name): name is string => !!name),
  );
  const title = readTitle(facts, headline);
  const stories = findStories(facts, headline);
  const elsewhere = new Set(stories.others.map(({ element }) => element));
  const copy = copyPage(
    document.body,
    (element) => elsewhere.has(element) || isSkipped(element, options),
  );
  const kept = chooseBlocks(copy);
  const fields = readFields(facts, scope);
  const body = createBody(copy.blocks, kept, title.value, fields.article.authors);
  const standfirst = findStandfirst(facts, headline, body);
  restoreBody(body, options);
  if (standfirst) body.kept.delete(standfirst.index);
  cleanBody(body, options);
  const blocks = copy.blocks
    .filter((block) => body.kept.has(block.index))
    .map(({ kind, text }) => ({ kind, text }));
  const { authors } = fields.article;
  const reason = whyNoArticle(facts, {
    blocks,
    lines: copy.blocks,
    title: title.value,
    hasAuthor: authors.length > 0,
    date: givenDate(facts) ? 'given' : shownDate(facts, scope) ? 'read' : null,
    others: stories.others.length,
    hasMain: stories.main !== null,
  });
  const url = normaliseUrl(facts.canonical ?? pageUrl) ?? pageUrl;
  const article: Article = {
    ...fields.article,
    title: title.value,
    standfirst: standfirst?.text ?? null,
    sources: { ...fields.sources, title: title.source },
    direction: textDirection(blocks.map((block) => block.text).join(' ')),
    blocks,
    others: stories.others
      .map(({ element, title, url }) => ({ title, url, blocks: readPart(element, options) }))
      .filter(({ blocks }) => blocks.length > 0)
      .slice(0, MOST_OTHERS),
  };
  if (reason) return { ok: false, reason, title: title.value, url, article };
  return { ok: true, article };
}

/** What Readability keeps, or our own choice where that is next to nothing. */
function chooseBlocks({ document, blocks }: PageCopy): Set<number> {
  const kept = runReadability(document, blocks.length);
  const densest = findDensestPart(blocks);
  const length = (indexes: ReadonlySet<number>) =>
    blocks.reduce((sum, { index, text }) => sum + (indexes.has(index) ? text.length : 0), 0);
  return length(kept) < LEAST_TEXT && length(densest) > length(kept) ? densest : kept;
}

/** The running text of another story on the page. */
function readPart(element: Element, options: ReadOptions): Article['blocks'] {
  const { blocks } = copyPage(element, (inner) => isSkipped(inner, options));
  return blocks.some(isProse) ? blocks.map(({ kind, text }) => ({ kind, text })) : [];
}

function isSkipped(element: Element, { without, trace }: ReadOptions): boolean {
  const reason = skipReason(element);
  if (reason === null || without?.has(reason)) return false;
  trace?.({ rule: reason, text: cleanText(element.textContent ?? '') });
  return true;
}

type Fields = Omit<Article, 'title' | 'direction' | 'blocks' | 'others' | 'sources'>;

function readFields(facts: PageFacts, scope: Element) {
  const sources: Article['sources'] = {};
  const take = <Value>(field: SourcedField, found: Found<Value> | null): Value | null => {
    if (found) sources[field] = found.source;
    return found ? found.value : null;
  };
  const article: Fields = {
    url: normaliseUrl(facts.pageUrl) ?? facts.pageUrl,
    aliases: [],
    pageUrl: facts.pageUrl,
    canonical: facts.canonical,
    standfirst: null,
    authors: take('authors', readAuthors(facts, scope)) ?? [],
    published: take('published', readPublished(facts, scope)),
    modified: take('modified', readModified(facts)),
    site: take('site', readSite(facts)) ?? '',
    section: take('section', readSection(facts)),
    language: take('language', readLanguage(facts)),
    tags: take('tags', readTags(facts)) ?? [],
    image: take('image', readImage(facts, scope)),
    completeness: 'complete',
  };
  return { article, sources };
}
