import { sendReport } from '../../lib/messages';

/** Links reported at most: a front page has some hundreds. */
const MOST = 2000;

/** Reports the links of the page, so that those to saved stories can be marked. */
export function reportLinks(signal: AbortSignal): void {
  requestIdleCallback(
    () => {
      if (!signal.aborted) void sendReport('linksSeen', { links: linksOf(document) });
    },
    { timeout: 5000 },
  );
}

function linksOf(page: Document): { url: string; spelt: string }[] {
  // The page's links to itself, in its own menus, are no news.
  const here = location.href.split('#')[0];
  return [...page.links]
    .filter(({ href }) => /^https?:/.test(href) && href.split('#')[0] !== here)
    .slice(0, MOST)
    .map((link) => ({ url: link.href, spelt: link.getAttribute('href') ?? '' }));
}
