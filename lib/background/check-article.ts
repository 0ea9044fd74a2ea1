import * as v from 'valibot';
import type { Article, ReadResult } from '../article';

/**
 * The border between a page and the library. What comes from a page is hostile: every type is
 * checked, every length cut, every address that is not http(s) dropped. Cutting rather than
 * refusing: a title of ten thousand characters must not cost the reader the story.
 */

/** Characters of text that one story may hold: a long book chapter, 20 × the longest features. */
const MAX_TEXT = 2_000_000;
const MAX_BLOCKS = 20_000;

const cut = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  );
const list = <Item extends v.GenericSchema>(item: Item, length: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.slice(0, length)),
    v.array(item),
  );

function httpUrl(value: string): string | null {
  if (value.length > 4000) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

const url = v.pipe(v.string(), v.transform(httpUrl), v.string('an http(s) address'));
const optionalUrl = v.nullable(v.pipe(v.string(), v.transform(httpUrl)));
const line = v.nullable(cut(4000));
const date = v.nullable(
  v.pipe(
    v.string(),
    v.transform((text) => (Number.isNaN(Date.parse(text)) ? null : text.slice(0, 40))),
  ),
);
const source = v.picklist(['json-ld', 'opengraph', 'meta', 'dom', 'url', 'readability']);

const block = v.object({
  kind: v.picklist(['heading', 'paragraph', 'quote', 'list-item', 'caption']),
  text: cut(MAX_TEXT),
  time: v.optional(cut(40)),
});

const blocks = v.pipe(
  list(block, MAX_BLOCKS),
  v.transform((all) => {
    let room = MAX_TEXT;
    return all.filter((each) => {
      room -= each.text.length;
      return room >= 0 && each.text.trim() !== '';
    });
  }),
);

const article = v.object({
  url,
  aliases: v.pipe(
    list(v.pipe(v.string(), v.transform(httpUrl)), 20),
    v.transform((all) => all.filter((each) => each !== null)),
  ),
  pageUrl: url,
  canonical: optionalUrl,
  title: cut(1000),
  standfirst: line,
  authors: list(cut(200), 50),
  published: date,
  modified: date,
  site: cut(200),
  section: v.nullable(cut(200)),
  language: v.nullable(cut(35)),
  direction: v.picklist(['ltr', 'rtl']),
  tags: list(cut(200), 100),
  image: v.nullable(
    v.pipe(
      v.object({ url: v.pipe(v.string(), v.transform(httpUrl)), caption: line }),
      v.transform(({ url, caption }) => (url === null ? null : { url, caption })),
    ),
  ),
  completeness: v.picklist(['complete', 'preview', 'live', 'link-only']),
  blocks,
  others: list(v.object({ title: line, url: optionalUrl, blocks }), 50),
  sources: v.record(v.string(), source),
});

const readResult = v.variant('ok', [
  v.object({ ok: v.literal(true), article }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist(['front-page', 'list', 'no-text', 'not-news', 'not-html']),
    title: cut(1000),
    url: cut(4000),
  }),
]);

/** @throws Error naming the first part that is not of the right form */
export function checkArticle(value: unknown): Article {
  return parse(article, value, 'article') as Article;
}

/** @throws Error naming the first part that is not of the right form */
export function checkReadResult(value: unknown): ReadResult {
  return parse(readResult, value, 'reading') as ReadResult;
}

const links = list(v.object({ url: cut(4000), spelt: cut(4000) }), 2000);

/** @throws Error when it is no list of links */
export function checkLinks(value: unknown): { url: string; spelt: string }[] {
  return parse(links, value, 'list of links') as { url: string; spelt: string }[];
}

function parse(schema: v.GenericSchema, value: unknown, what: string): unknown {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = issue ? v.getDotPath(issue) : null;
  throw new Error(`The ${what} is not of the right form${path ? ` at ${path}` : ''}.`);
}
