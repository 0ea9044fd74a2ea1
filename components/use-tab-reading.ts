import { useLayoutEffect, useState } from 'preact/hooks';
import { sendOrder } from '../lib/messages';
import type { TabReading } from '../lib/tab-reading';

export type TabReadingState =
  | { state: 'loading' }
  | { state: 'failed'; detail: string }
  | TabReading;

const LOADING: TabReadingState = { state: 'loading' };

/**
 * What the page in a tab says, read anew when the tab or `revision` changes; loading while no tab
 * is known (`null`) and until the answer for just this tab is there.
 * @param anyway whether the reader wants a page read that does not look like an article, or the
 * address of the page that it is wanted of
 * @param early the first reading, when it has been ordered already
 */
export function useTabReading(
  tabId: number | null,
  revision = 0,
  anyway: boolean | string = false,
  early: Promise<TabReading> | null = null,
): TabReadingState {
  const [answer, setAnswer] = useState<{ of: string; reading: TabReadingState } | null>(null);
  const asked = `${tabId} ${revision} ${anyway}`;
  // Before the browser paints: the background has far to go.
  useLayoutEffect(() => {
    if (tabId === null) return undefined;
    // An answer for a tab the reader has left must not overwrite the newer one.
    let current = true;
    const take = (reading: TabReadingState) => current && setAnswer({ of: asked, reading });
    const isFirst = early !== null && revision === 0 && !anyway;
    const ordered = isFirst ? early : sendOrder('readTab', { tabId, anyway });
    ordered.then(take, (error: unknown) =>
      take({ state: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [asked]);
  return answer?.of === asked ? answer.reading : LOADING;
}
