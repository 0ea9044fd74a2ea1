import { cleanText } from '../clean-text';
import { ldList, ldValue } from './json-ld';
import { isUniversal, outletTime } from './outlet-time';
import type { Found, PageFacts } from './page-facts';
import { parseDate } from './parse-date';
import { PUBLISHED_WORDS } from './published-words';
import { headLines, isElsewhere, type StoryPlace } from './story-place';
import { findWrittenDate } from './written-date';
import { findYearlessDate } from './yearless-date';

/** Names of `<meta>` that say when a page was published, the trustworthy ones first. */
const PUBLISHED = [
  /^(?:og:)?(?:article:)?published(?:_time)?$|^datepublished$/,
  /publish(?!er)|publication|pub_?date|issued|date_original|post_date|displaydate|^ptime$/,
  /created|creation|uploaddate|(?:^|[._])date$/,
];
const MODIFIED = [/modified|updated_time|lastmod|revised/];
/** Never the date of publication. */
const LATER = /modif|updat|revis|expir|unpublish|first/;

/** Elements that carry a date, the clearest first. */
const MARKED = ['[itemprop~="datePublished"]', 'time[pubdate]', 'time'];
/** Class names of lines that carry a date. */
const DATE_LINES =
  '[class*="publish" i], [class*="date" i], [class*="time" i], [class*="byline" i], [class*="meta" i], [class*="posted" i], [class*="datum" i], [class*="fecha" i], [id*="date" i]';
/** How a line begins that says when the story was published, wherever it stands. */
const LEAD = new RegExp(`(?:${PUBLISHED_WORDS}|created|released|stand\\b|vom\\b|am\\b)\\s*:?`, 'i');
const LEAD_OF_DAY = new RegExp(`(?:${LEAD.source})\\s*(?=\\d)`, 'i');
const LONGEST_LINE = 120;
/** Headline, byline and date in one run. */
const LONGEST_HEAD = 500;
const MOST_ELEMENTS = 80;
/** A date in the address and one on the page this many days apart are of different things. */
const MOST_DAYS_APART = 2;
const DAY = 86_400_000;

/** When the story was published, with the source that says so. */
export function readPublished(facts: PageFacts, place: StoryPlace): Found<string> | null {
  const given = givenDate(facts);
  if (!given) return shownDate(facts, place);
  // Data in universal time has the outlet's evening on the next day; no other is looked up.
  if (!isUniversal(given.value)) return given;
  return { ...given, value: outletTime(given.value, outletDays(facts, place)) };
}

/** The date of publication as the page's data gives it. */
function givenDate(facts: PageFacts): Found<string> | null {
  return (
    linkedDate(facts, ['datePublished', 'dateCreated', 'uploadDate']) ?? metaDate(facts, PUBLISHED)
  );
}

/** The date of publication as the page shows it, or its address has it. */
function shownDate(facts: PageFacts, place: StoryPlace): Found<string> | null {
  const url = urlDate(facts);
  const shown = markedDate(facts, place) ?? writtenDate(facts, place);
  if (!url || !shown) return url ?? shown;
  const apart = Math.abs(Date.parse(url.value) - Date.parse(shown.value)) / DAY;
  return apart > MOST_DAYS_APART ? url : shown;
}

/** When it was last changed; null when never or not said. */
export function readModified(facts: PageFacts): Found<string> | null {
  return linkedDate(facts, ['dateModified']) ?? metaDate(facts, MODIFIED);
}

/** Dates near the headline and in the address, as the outlet's clock has them. */
function outletDays(facts: PageFacts, place: StoryPlace): string[] {
  const days: string[] = [];
  for (const element of [...facts.document.querySelectorAll('time[datetime]')].slice(0, 10)) {
    if (isElsewhere(element, place)) continue;
    days.push(element.getAttribute('datetime') ?? '', cleanText(element.textContent));
  }
  for (const name of ['sailthru.date', 'article_date_original'])
    days.push(...(facts.meta.get(name) ?? []));
  days.push(...headLines(place).map(({ text }) => text.slice(0, LONGEST_LINE)));
  const url = urlDate(facts);
  if (url) days.push(url.value);
  return days.flatMap((text) => {
    return dateIn(text, facts) ?? [];
  });
}

/** The first date in a text, in the figures of machines or in words. */
const dateIn = (text: string, facts: PageFacts) =>
  parseDate(text, facts.now) ?? wordedDate(text, facts);

const wordedDate = (text: string, { document, now }: PageFacts) =>
  findWrittenDate(text, document.documentElement.getAttribute('lang'), now);

function linkedDate({ node, now }: PageFacts, keys: string[]): Found<string> | null {
  for (const key of node ? keys : [])
    for (const value of ldList(ldValue(node!, key))) {
      const date = parseDate(String(value).slice(0, 100), now);
      if (date) return { value: date, source: 'json-ld' };
    }
  return null;
}

function metaDate(facts: PageFacts, names: readonly RegExp[]): Found<string> | null {
  for (const pattern of names)
    for (const [name, values] of facts.meta) {
      if (!pattern.test(name) || (names === PUBLISHED && LATER.test(name))) continue;
      for (const value of values) {
        const date = dateIn(value, facts);
        if (date) return { value: date, source: 'meta' };
      }
    }
  return null;
}

/** `<time datetime>` and its kin, outside of boxes about other stories. */
function markedDate(facts: PageFacts, place: StoryPlace): Found<string> | null {
  for (const selector of MARKED)
    for (const element of [...place.scope.querySelectorAll(selector)].slice(0, MOST_ELEMENTS)) {
      if (isElsewhere(element, place)) continue;
      const values = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name));
      for (const value of [...values, element.textContent]) {
        const text = cleanText(value).slice(0, LONGEST_LINE);
        const date = dateIn(text, facts);
        if (date) return { value: date, source: 'dom' };
      }
    }
  return null;
}

function urlDate({ pageUrl, now }: PageFacts): Found<string> | null {
  const match =
    /\/((?:19|20)\d{2})([/-]?)(\d{2})\2(\d{2})(?!\d)/.exec(pageUrl) ??
    /\/((?:19|20)\d{2})([/-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(pageUrl);
  const date = match && parseDate(`${match[1]}/${match[3]}/${match[4]}`, now);
  return date ? { value: date, source: 'url' } : null;
}

/** A date in words: around the headline, in a line named so, after "published", in a dateline. */
function writtenDate(facts: PageFacts, place: StoryPlace): Found<string> | null {
  const find = (text: string) => wordedDate(text, facts);
  const found = (value: string): Found<string> => ({ value, source: 'dom' });
  for (const { text } of headLines(place)) {
    const date = text.length <= LONGEST_LINE ? find(text) : null;
    if (date) return found(date);
  }
  for (const element of [...place.scope.querySelectorAll(DATE_LINES)].slice(0, MOST_ELEMENTS)) {
    const line = cleanText(element.textContent);
    if (line.length > LONGEST_LINE || isElsewhere(element, place)) continue;
    const date = find(line);
    if (date) return found(date);
  }
  for (const { text } of place.lines) {
    const lead = LEAD.exec(text.slice(0, LONGEST_LINE));
    const date = lead ? find(text.slice(lead.index, lead.index + LONGEST_LINE)) : null;
    if (date && text.length <= 2 * LONGEST_LINE) return found(date);
  }
  const dateline = find(place.lines[place.firstText]?.text.slice(0, LONGEST_LINE) ?? '');
  const date = dateline ?? yearlessDate(facts, place);
  return date ? found(date) : null;
}

/** "Published: 12.11.": the word and the day side by side, wherever in the head of the story. */
function yearlessDate({ now }: PageFacts, place: StoryPlace): string | null {
  for (const { text } of headLines(place)) {
    const lead = LEAD_OF_DAY.exec(text.slice(0, LONGEST_HEAD));
    const date = lead && findYearlessDate(text.slice(lead.index + lead[0].length), now);
    if (date) return date;
  }
  return null;
}
