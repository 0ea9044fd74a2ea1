import type {
  Article,
  Block,
  Completeness,
  OtherStory,
  ReadResult,
  SourcedField,
} from '../article';
import { textDirection } from '../text/script';
import { finish, type Steps } from '../text/steps';
import { chooseText, readOtherText, type StoryText } from './choose-text';
import { isLiveBlog, readCompleteness } from './completeness';
import { whyNoArticle } from './detect-article';
import { findUpdateTimes } from './live-updates';
import { readModified, readPublished } from './metadata/dates';
import { forgetEntities } from './metadata/decode-entities';
import { findHeadline } from './metadata/headline';
import { readIdentity } from './metadata/identity';
import { readImage } from './metadata/image';
import { readLanguage, readSection, readSite, readTags } from './metadata/labels';
import { type Found, type PageFacts, readPageFacts } from './metadata/page-facts';
import { headTitles, readTitle } from './metadata/title';
import { normaliseUrl } from './normalise-url';
import { findStories, type Stories } from './stories';

/** More stories than this are a list, not a chain. */
const MOST_OTHERS = 20;
const MOST_PARTS = 60;

export interface ReadOptions {
  /** Names of rules to leave out, for measuring them. */
  without?: ReadonlySet<string>;
  /** Told of every block that a rule drops or brings back. */
  trace?: (entry: { rule: string; kind?: string; text: string }) => void;
}

/**
 * Reads the article of a page. The page is only read, never changed, and nothing in it can make
 * this throw: a page that cannot be read is a result with a reason.
 * @param document the live document, or a parsed one
 * @param pageUrl the address in the tab
 * @param now milliseconds since 1970; dates after it are not believed
 */
export function readPage(
  document: Document,
  pageUrl: string,
  now: number,
  options: ReadOptions = {},
): ReadResult {
  return finish(readInSteps(document, pageUrl, now, options));
}

/** The same in steps of a few milliseconds each, for pages that nobody has asked us to read. */
export function* readInSteps(
  document: Document,
  pageUrl: string,
  now: number,
  options: ReadOptions = {},
): Steps<ReadResult> {
  const url = normaliseUrl(pageUrl) ?? pageUrl;
  try {
    if (!document.body || !normaliseUrl(pageUrl))
      return { ok: false, reason: 'not-html', title: '', url };
    forgetEntities();
    return yield* readStory(readPageFacts(document, pageUrl, now), options);
  } catch {
    // Deeper or stranger than any page we know: the reader is told that nothing was found.
    return { ok: false, reason: 'no-text', title: '', url };
  }
}

function* readStory(facts: PageFacts, options: ReadOptions): Steps<ReadResult> {
  const { linked, shared, document: tab } = headTitles(facts);
  const names = [shared, linked, tab].filter((name): name is string => !!name);
  const headline = findHeadline(facts.document, names);
  const title = readTitle(facts, headline);
  const stories = findStories(facts, headline);
  yield;
  const text = yield* chooseText(facts, headline, title.value, stories, options);
  yield;
  const others = yield* readOthers(stories, options);
  const published = readPublished(facts, text.place);
  const article = describeStory(facts, title, published, text, others);
  const reason = whyNoArticle(facts, {
    blocks: article.blocks,
    title: title.value,
    hasAuthor: article.authors.length > 0,
    hasDate: published !== null,
    others: stories.others.length,
    hasMain: stories.main !== null,
  });
  if (!reason) return { ok: true, article };
  return { ok: false, reason, title: title.value, url: article.url, article };
}

/** The further stories that stand whole on the page, else those it names with their address. */
function* readOthers({ others }: Stories, options: ReadOptions): Steps<OtherStory[]> {
  const read: OtherStory[] = [];
  for (const { element, title, url } of others.slice(0, MOST_PARTS)) {
    if (read.length === MOST_OTHERS) break;
    const blocks = yield* readOtherText(element, title, options);
    if (blocks.length > 0 || (title !== null && url !== null)) read.push({ title, url, blocks });
  }
  return read;
}

function describeStory(
  facts: PageFacts,
  title: Found<string>,
  published: Found<string> | null,
  text: StoryText,
  others: OtherStory[],
): Article {
  const sources: Article['sources'] = {};
  const take = <Value>(field: SourcedField, found: Found<Value> | null): Value | null => {
    if (found) sources[field] = found.source;
    return found ? found.value : null;
  };
  const { place, standfirst } = text;
  const modified = readModified(facts);
  const blocks = timedBlocks(facts, text);
  return {
    ...readIdentity(facts),
    pageUrl: facts.pageUrl,
    canonical: take(
      'canonical',
      facts.canonical ? { value: facts.canonical, source: 'meta' } : null,
    ),
    title: take('title', title) ?? '',
    standfirst: take('standfirst', standfirst && { value: standfirst.text, source: 'dom' }),
    authors: take('authors', text.authors) ?? [],
    published: take('published', published ?? modified),
    modified: take('modified', modified),
    site: take('site', readSite(facts)) ?? '',
    section: take('section', readSection(facts)),
    language: take('language', readLanguage(facts)),
    direction: textDirection(blocks.map((block) => block.text).join(' ')),
    tags: take('tags', readTags(facts)) ?? [],
    image: take('image', readImage(facts, place)),
    completeness:
      take<Completeness>('completeness', readCompleteness(facts, text.blocks, place.lines)) ??
      'complete',
    blocks,
    others,
    sources,
  };
}

/** The blocks as they are kept; those that begin an update of a live blog with its time. */
function timedBlocks(facts: PageFacts, { blocks, place }: StoryText): Block[] {
  const times = isLiveBlog(facts) ? findUpdateTimes(facts, place.scope, blocks) : null;
  return blocks.map(({ kind, text, index }) => {
    const time = times?.get(index);
    return time ? { kind, text, time } : { kind, text };
  });
}
