import { i18n } from '#i18n';
import { normaliseUrl } from '../extract/normalise-url';
import type { Database } from '../store/database';
import { styleTab } from './tabs';

/** Links of one page looked up at most. */
const MOST = 2000;

/** A link as it stands in a page: where it leads, and how its address is spelt there. */
export interface PageLink {
  url: string;
  spelt: string;
}

/**
 * Marks the links to saved stories in the page of a tab, by a style sheet alone: the page's tree
 * stays as it is.
 */
export async function markLinks(db: Database, tabId: number, links: PageLink[]): Promise<void> {
  const spellings = new Map<string, Set<string>>();
  for (const { url, spelt } of links.slice(0, MOST)) {
    const address = normaliseUrl(url);
    if (address) spellings.set(address, (spellings.get(address) ?? new Set()).add(spelt));
  }
  const addresses = [...spellings.keys()];
  const [own, others] = await Promise.all([
    db.stories.where('url').anyOf(addresses).keys(),
    db.stories.where('aliases').anyOf(addresses).keys(),
  ]);
  const saved = [...own, ...others].flatMap((address) => [
    ...(spellings.get(String(address)) ?? []),
  ]);
  if (saved.length > 0) await styleTab(tabId, markStyle(saved, i18n.t('save.mark')));
}

/** A check behind each link; screen readers say the word in its place. */
function markStyle(spellings: readonly string[], word: string): string {
  const selectors = spellings.map((spelt) => `a[href=${quoted(spelt)}]::after`);
  const content = `content:" \\2713" / ${quoted(` (${word})`)}`;
  return `${selectors.join(',\n')}{${content};font:600 0.8em system-ui;opacity:0.8}`;
}

/** A CSS string: what would end it is escaped. */
function quoted(text: string): string {
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replace(/\p{Cc}/gu, (char) => `\\${char.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
