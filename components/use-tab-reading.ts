import { useEffect, useState } from 'preact/hooks';
import { sendOrder } from '../lib/messages';
import type { TabReading } from '../lib/tab-reading';

export type TabReadingState =
  | { state: 'loading' }
  | { state: 'failed'; detail: string }
  | TabReading;

/**
 * What the page in a tab says, read anew when the tab or `revision` changes; `null` while no tab
 * is known.
 */
export function useTabReading(tabId: number | null, revision = 0): TabReadingState {
  const [reading, setReading] = useState<TabReadingState>({ state: 'loading' });
  useEffect(() => {
    if (tabId === null) return undefined;
    // An answer for a tab the reader has left must not overwrite the newer one.
    let current = true;
    setReading({ state: 'loading' });
    sendOrder('readTab', { tabId }).then(
      (result) => current && setReading(result),
      (error: unknown) =>
        current &&
        setReading({
          state: 'failed',
          detail: error instanceof Error ? error.message : String(error),
        }),
    );
    return () => {
      current = false;
    };
  }, [tabId, revision]);
  return reading;
}
