import { cleanText } from '../clean-text';
import { ldList, ldValue } from './json-ld';
import type { Found, PageFacts } from './page-facts';
import { parseDate } from './parse-date';
import { findWrittenDate } from './written-date';

/** `<meta>` names that say when a page was published, the trustworthy ones first. */
const PUBLISHED =
  'article:published_time article:published og:published_time og:article:published_time datepublished date.created date.issued publishdate publish_date publish-date published published_at pubdate pub_date publication_date publicationdate article_date_original article.published originalpublicationdate dcterms.created dcterms.issued dcterms.date dc.date.issued dc.date.created dc.date dc.created parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxense:publishtime prism.publicationdate citation_publication_date citation_date rnews:datepublished bt:pubdate ptime displaydate date article:post_date datecreated created creationdate'.split(
    ' ',
  );
const MODIFIED =
  'article:modified_time article:modified og:modified_time og:updated_time datemodified last-modified lastmod revised dcterms.modified dc.date.modified modified'.split(
    ' ',
  );

/** Parts of a page whose dates are other stories'. */
const ELSEWHERE =
  'aside, nav, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="teaser" i], [class*="card" i], [class*="sidebar" i], [class*="widget" i], [class*="copyright" i]';

/** Class names of lines that carry a date. */
const DATE_LINES =
  '[itemprop~="datePublished"], [class*="publish" i], [class*="date" i], [class*="time" i], [class*="byline" i], [class*="meta" i], [class*="posted" i], [id*="date" i]';

/** When the story was published, with the source that says so. */
export function readPublished(facts: PageFacts, scope: Element): Found<string> | null {
  return givenDate(facts) ?? shownDate(facts, scope) ?? readModified(facts);
}

/** The date of publication as the page's data gives it. */
export function givenDate(facts: PageFacts): Found<string> | null {
  return (
    linkedDate(facts, ['datePublished', 'dateCreated', 'uploadDate']) ?? metaDate(facts, PUBLISHED)
  );
}

/** When it was last changed; null when never or not said. */
export function readModified(facts: PageFacts): Found<string> | null {
  return linkedDate(facts, ['dateModified']) ?? metaDate(facts, MODIFIED);
}

/** The date of publication as the page shows it, or its address has it. */
export function shownDate(facts: PageFacts, scope: Element): Found<string> | null {
  return markedDate(facts, scope) ?? urlDate(facts) ?? writtenDate(facts, scope);
}

function linkedDate({ node, now }: PageFacts, keys: string[]): Found<string> | null {
  for (const key of node ? keys : [])
    for (const value of ldList(ldValue(node!, key))) {
      const date = parseDate(String(value).slice(0, 100), now);
      if (date) return { value: date, source: 'json-ld' };
    }
  return null;
}

function metaDate({ meta, now }: PageFacts, names: string[]): Found<string> | null {
  for (const name of names)
    for (const value of meta.get(name) ?? []) {
      const date = parseDate(value, now);
      if (date) return { value: date, source: 'meta' };
    }
  return null;
}

/** `<time datetime>` and its kin, outside of boxes about other stories. */
function markedDate({ now }: PageFacts, scope: Element): Found<string> | null {
  for (const selector of ['[itemprop~="datePublished"]', 'time[pubdate]', 'time[datetime]'])
    for (const element of [...scope.querySelectorAll(selector)].slice(0, 60)) {
      if (element.closest(ELSEWHERE)) continue;
      const value = element.getAttribute('datetime') ?? element.getAttribute('content');
      const date = parseDate(value ?? element.textContent ?? '', now);
      if (date) return { value: date, source: 'dom' };
    }
  return null;
}

function urlDate({ pageUrl, now }: PageFacts): Found<string> | null {
  const match = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?:[/-]|\b)/.exec(pageUrl);
  const date = match && parseDate(`${match[1]}-${match[2]}-${match[3]}`, now);
  return date ? { value: date, source: 'url' } : null;
}

function writtenDate({ document, now }: PageFacts, scope: Element): Found<string> | null {
  const language = document.documentElement.getAttribute('lang');
  for (const element of [...scope.querySelectorAll(DATE_LINES)].slice(0, 100)) {
    if (element.closest(ELSEWHERE)) continue;
    const line = cleanText(element.textContent ?? '');
    const date = line.length < 200 ? findWrittenDate(line, language, now) : null;
    if (date) return { value: date, source: 'dom' };
  }
  return null;
}
