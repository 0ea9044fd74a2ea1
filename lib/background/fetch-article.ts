import type { Article } from '../article';
import { checkReading } from '../reading/check-reading';
import { isAllowed } from '../sites';
import { readHtmlInTab } from './tabs';

/** A news page is far below this; what is above is no page to wait for. */
const MOST_BYTES = 8_000_000;
const PATIENCE = 15_000;

/**
 * Fetches the page behind a link and reads its article, only where the reader has allowed that
 * site. The page is parsed in the tab the reader clicked in, since a service worker cannot parse
 * HTML; none of its scripts run.
 * @returns null when the site is not allowed or the page gives no article
 */
export async function fetchArticle(tabId: number, link: string): Promise<Article | null> {
  if (!(await isAllowed(link))) return null;
  try {
    const response = await fetch(link, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok || !/html/.test(response.headers.get('content-type') ?? '')) return null;
    const html = await response.text();
    if (html.length > MOST_BYTES) return null;
    const result = await checkReading(await readHtmlInTab(tabId, html, response.url || link));
    return result.ok ? result.article : null;
  } catch {
    // Offline, blocked or not an article: the bare link is kept and completed later.
    return null;
  }
}
