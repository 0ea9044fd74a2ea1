import { CAPITALS } from '../../text/letters';
import { BYLINE_START } from '../byline-start';
import { cleanText } from '../clean-text';
import { elementNames } from '../element-names';
import { titleWords } from '../word-overlap';
import { authorNames } from './author-names';
import { isLdNode, type LdNode, ldList, ldTypes, ldValue } from './json-ld';
import { ldTexts, plainTexts } from './ld-text';
import type { Found, PageFacts } from './page-facts';
import type { PageMeta } from './page-meta';
import { plainText } from './plain-text';
import { headLines, isElsewhere, type StoryPlace } from './story-place';

/** Names of `<meta>`, the trustworthy one first. */
const META_NAMES = [/^author$/, /(?:^|[._:-]|article)(?:author|byl(?:ine)?)$|^dc.*creator$/];

const LONGEST_BYLINE = 200;
const BY = new RegExp(`^${BYLINE_START}`);

/** The same after a date or a place in one line: "Published: 12.11. Text: Ada Orne". */
const CREDITED = new RegExp(
  String.raw`(?:(?:^|\s)(?:[Tt]ext|[Ww]ords|[Aa]uth?or(?:in)?)\s?:\s*|\s[Ww]ritten by\s+)(?=[${CAPITALS}])`,
);

/** Beginnings of weekdays and months in the large European languages, and numbers. */
const DATE_WORD =
  /\s(?=\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zé]*\.?\s\d|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)/i;

/** Best marked first: within one group all matches count. */
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
];

/** What is named like a byline. Asked first: each of its parts is a search of the whole page. */
const NAMED =
  '[class*="byline" i], [class*="author" i], [class*="autor" i], [data-testid*="author" i]';

/** Of these the links in them, before any is a byline itself. */
const LINKED = '[class*="byline" i], [class*="author" i]';
const BYLINES = [
  '[class*="field-autor" i], [class*="autor-name" i], [class~="autor" i], [class*="author-name" i], [class*="author__name" i], [class*="authorname" i]',
  '[class*="byline" i], [class*="article-author" i], [class*="article__author" i], [class~="author"], [data-testid*="author" i], [class*="authorlist" i]',
];

/** Words of class names that make a byline a credit of something else. */
const CREDIT = /(?<![a-z])(?:credits?|photo\w*|image|caption|comments?)(?![a-z])/;

/**
 * The authors: persons in the JSON-LD, else `<meta>`, else the byline beside the headline, else
 * the organisation that the JSON-LD gives. A value that only repeats the outlet's name gives way
 * to any name found further down.
 */
export function readAuthors(facts: PageFacts, place: StoryPlace): Found<string[]> | null {
  let outlet: Found<string[]> | null = null;
  const sources: [() => string[], Found<string[]>['source']][] = [
    [() => linkedAuthors(facts.node), 'json-ld'],
    [() => metaAuthors(facts.meta), 'meta'],
    [() => bylineAuthors(place), 'dom'],
  ];
  for (const [read, source] of sources) {
    const names = authorNames(read());
    const people = names.filter((name) => !isOutlet(name, facts));
    if (people.length > 0) return { value: people, source };
    if (names.length > 0) outlet ??= { value: names, source };
  }
  return outlet;
}

function linkedAuthors(node: LdNode | null): string[] {
  const authors = ldList(ldValue(node, 'author') ?? ldValue(node, 'creator')).flat();
  return authors.slice(0, 50).flatMap((author) => {
    if (!isLdNode(author)) return plainText(author) ?? [];
    return ldTypes(author).includes('WebSite') ? [] : ldTexts(author, 'name');
  });
}

function metaAuthors(meta: PageMeta): string[] {
  for (const pattern of META_NAMES)
    for (const [name, contents] of meta) {
      const values = pattern.test(name) ? plainTexts(contents) : [];
      if (authorNames(values).length > 0) return values;
    }
  return [];
}

function bylineAuthors(place: StoryPlace): string[] {
  for (const elements of bylines(place.scope)) {
    const values: string[] = [];
    for (const element of elements.slice(0, 40)) {
      if (CREDIT.test(elementNames(element)) || isElsewhere(element, place)) continue;
      const text = spacedText(element) || cleanText(element.getAttribute('content'));
      if (text !== '' && text.length < LONGEST_BYLINE) values.push(text);
    }
    const names = authorNames(values);
    if (names.length > 0) return names;
  }
  const lines = headLines(place).filter(({ text }) => text.length < LONGEST_BYLINE);
  const line = lines.find(({ text }) => BY.test(text));
  if (line) return authorNames([beforeDate(line.text)]);
  const credited = lines.flatMap(({ text }) => text.split(CREDITED).slice(1, 2))[0];
  return credited ? authorNames([beforeDate(credited)]) : [];
}

function* bylines(scope: Element): Generator<Element[]> {
  for (const selector of MARKED) yield [...scope.querySelectorAll(selector)];
  const named = [...scope.querySelectorAll(NAMED)];
  const linked = named.filter((element) => element.matches(LINKED));
  yield [...new Set(linked.flatMap((element) => [...element.querySelectorAll('a')]))];
  for (const selector of BYLINES) yield named.filter((element) => element.matches(selector));
}

/** What stands before a number, a weekday or a month in a line. */
function beforeDate(line: string): string {
  const at = line.search(DATE_WORD);
  return at > 0 ? line.slice(0, at) : line;
}

/** The text of an element with a bar between its parts, which are one name each. */
function spacedText(element: Element): string {
  if (element.children.length === 0) return cleanText(element.textContent);
  const parts = [...element.childNodes].map((child) =>
    child.nodeType === 1 ? spacedText(child as Element) : cleanText(child.textContent),
  );
  return parts.filter((part) => part !== '').join(' | ');
}

/** Whether a name is the outlet's own: its name or the label of its host. */
function isOutlet(name: string, { siteName, pageUrl }: PageFacts): boolean {
  const own = titleWords(name).join('');
  const site = titleWords(siteName ?? '').join('');
  if (site !== '' && (own === site || own.includes(site) || site.includes(own))) return true;
  const host = new URL(pageUrl).hostname.replace(/[^a-z\d]/g, '');
  return own.length > 3 && host.includes(own.replace(/^the/, ''));
}
