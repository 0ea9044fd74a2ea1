import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

export type Live<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; error: unknown };

/**
 * The result of a read of the library, kept up to date as the background writes.
 * @param inputs what the query depends on, as for `useEffect`
 */
export function useLive<Value>(
  query: () => Promise<Value>,
  inputs: readonly unknown[],
): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ state: 'loading' });
  // Not after the paint, which a read of the library would then wait for (25 ms in a popup).
  useLayoutEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: (error: unknown) => setLive({ state: 'failed', error }),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return live;
}
