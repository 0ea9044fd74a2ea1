import { useEffect, useRef, useState } from 'preact/hooks';
import { articleText } from '../lib/article';
import type { TabReading } from '../lib/tab-reading';
import { type TabReadingState, useTabReading } from './use-tab-reading';

/** Tabs whose panel is kept as it was; the least lately seen goes first. */
const MOST_KEPT = 8;

/**
 * The readings of the tabs the reader has looked at through this panel, the one in front last.
 * Going away and coming back shows what was there at once; only a page that has changed is read
 * into a new reading.
 */
export function usePanelReadings(
  tabId: number | null,
  revision: number,
  anyway: string | false,
): { current: TabReadingState; kept: ReadonlyMap<number, TabReading> } {
  const fresh = useTabReading(tabId, revision, anyway);
  const kept = useRef(new Map<number, TabReading>());
  const [, redraw] = useState(0);
  useEffect(() => {
    if (tabId === null || fresh.state === 'loading' || fresh.state === 'failed') return;
    const before = kept.current.get(tabId);
    kept.current.delete(tabId);
    kept.current.set(tabId, before && isSame(before, fresh) ? before : fresh);
    for (const oldest of kept.current.keys()) {
      if (kept.current.size <= MOST_KEPT) break;
      kept.current.delete(oldest);
    }
    redraw((count) => count + 1);
  }, [tabId, fresh]);
  const known = tabId === null ? undefined : kept.current.get(tabId);
  return { current: fresh.state === 'failed' ? fresh : (known ?? fresh), kept: kept.current };
}

function isSame(a: TabReading, b: TabReading): boolean {
  if (a.state !== 'article' || b.state !== 'article')
    return JSON.stringify(a) === JSON.stringify(b);
  return (
    a.article.url === b.article.url &&
    a.article.title === b.article.title &&
    articleText(a.article.blocks) === articleText(b.article.blocks)
  );
}
