import { cleanText } from '../clean-text';
import { titleWords } from '../word-overlap';
import { type LdNode, ldList, ldTypes, ldValue } from './json-ld';
import { ldText, ldTexts } from './ld-text';
import type { Found, PageFacts } from './page-facts';
import { metaContent } from './page-meta';

const MOST_TAGS = 40;
const LONGEST_TAG = 80;
const TITLE_PARTS = /\s+[|–—»·•-]\s+|\s*[|｜:]\s+/;

/** The outlet's name, also from the title of the tab, else its host without `www.`. */
export function readSite({ siteName, meta, pageUrl, document }: PageFacts): Found<string> {
  if (siteName) {
    const shared = metaContent(meta, 'og:site_name') !== null;
    return { value: siteName, source: shared ? 'opengraph' : 'json-ld' };
  }
  const host = new URL(pageUrl).hostname.replace(/^www\./, '');
  const shown = cleanText(document.title)
    .split(TITLE_PARTS)
    .find((part) => isNameOf(part, host));
  return shown ? { value: shown, source: 'dom' } : { value: host, source: 'url' };
}

/** Whether a part of a tab's title is the name that the host spells without spaces. */
function isNameOf(part: string, host: string): boolean {
  const letters = titleWords(part).join('');
  return (
    letters.length > 3 && part.length < LONGEST_TAG && host.replace(/[-.]/g, '').startsWith(letters)
  );
}

/** The section as the outlet calls it; of several the most particular last one is not guessed. */
export function readSection({ node, nodes, meta }: PageFacts): Found<string> | null {
  const linked = ldTexts(node, 'articleSection');
  if (linked[0]) return { value: linked[0], source: 'json-ld' };
  const named = metaContent(meta, 'article:section', 'section', 'parsely-section', 'category');
  if (named) return { value: named, source: 'meta' };
  const crumb = lastCrumb(nodes);
  return crumb ? { value: crumb, source: 'json-ld' } : null;
}

/** The last breadcrumb but the story itself. */
function lastCrumb(nodes: readonly LdNode[]): string | null {
  const list = nodes.find((node) => ldTypes(node).includes('BreadcrumbList'));
  const names = ldList(ldValue(list, 'itemListElement')).flatMap(
    (crumb) => ldText(crumb, 'name') ?? ldText(ldValue(crumb, 'item'), 'name') ?? [],
  );
  return names.length > 2 ? names[names.length - 2]! : null;
}

/** Topic words the outlet gives the story. */
export function readTags({ node, meta }: PageFacts): Found<string[]> | null {
  const linked = ldTexts(node, 'keywords');
  const fromNode = tidyTags(linked);
  if (fromNode.length > 0) return { value: fromNode, source: 'json-ld' };
  for (const name of ['article:tag', 'news_keywords', 'keywords', 'parsely-tags']) {
    const tags = tidyTags(meta.get(name) ?? []);
    if (tags.length > 0) return { value: tags, source: 'meta' };
  }
  return null;
}

function tidyTags(values: readonly string[]): string[] {
  const parts = values.length === 1 ? values[0]!.split(/\s*[,;،、]\s*/) : values;
  const tags = new Map<string, string>();
  for (const part of parts) {
    const tag = cleanText(part);
    // `type:story` and the like are notes of the system to itself.
    if (tag === '' || tag.length > LONGEST_TAG || /^\w+[:=]\S/.test(tag)) continue;
    if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()].slice(0, MOST_TAGS);
}

/** BCP 47 tag as the page declares it. */
export function readLanguage({ document, node, meta }: PageFacts): Found<string> | null {
  const places: [string | null | undefined, Found<string>['source']][] = [
    [document.documentElement.getAttribute('lang'), 'dom'],
    [document.documentElement.getAttribute('xml:lang'), 'dom'],
    [ldText(node, 'inLanguage'), 'json-ld'],
    [metaContent(meta, 'og:locale'), 'opengraph'],
    [metaContent(meta, 'content-language', 'language', 'dc.language'), 'meta'],
  ];
  for (const [value, source] of places) {
    const tag = canonicalTag(value);
    if (tag) return { value: tag, source };
  }
  return null;
}

function canonicalTag(value: string | null | undefined): string | null {
  const tag = value?.trim() ?? '';
  if (!/^[a-z]{2,3}(?:[-_]|$)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
