import * as v from 'valibot';
import type { Article, ReadResult } from '../article';
import { blocks, cut, described, line, list, optionalUrl, parse, urls } from './checked-parts';

/**
 * The border between a page and the library. What comes from a page is hostile: every type is
 * checked, every length cut, every address that is not http(s) dropped. Cutting rather than
 * refusing: a title of ten thousand characters must not cost the reader the story.
 */

const article = v.object({
  ...described,
  aliases: urls(20),
  canonical: optionalUrl,
  tags: list(cut(200), 100),
  blocks,
  others: list(v.object({ title: line, url: optionalUrl, blocks }), 50),
});

const readResult = v.variant('ok', [
  v.object({ ok: v.literal(true), article }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist(['front-page', 'list', 'no-text', 'not-news', 'not-html']),
    title: cut(1000),
    url: cut(4000),
    // Only a help for the reader who wants it anyway: one that is spoilt costs no answer.
    article: v.fallback(v.optional(article), undefined),
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
