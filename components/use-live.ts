import { useLayoutEffect, useState } from 'preact/hooks';
import { type Live, LiveRead, type Watch } from './live-read';

interface LiveOptions<Value> {
  watch?: Watch;
  begun?: () => LiveRead<Value> | undefined;
}

/**
 * The result of a read of the library, kept up to date as the background writes.
 * @param inputs what the query depends on, as for `useEffect`
 * @param options.watch as of `LiveRead`
 * @param options.begun takes over a read that has begun already, if there is one for these inputs
 */
export function useLive<Value>(
  query: () => Promise<Value>,
  inputs: readonly unknown[],
  { watch, begun }: LiveOptions<Value> = {},
): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ state: 'loading' });
  // Not after the paint, which a read of the library would then wait for (25 ms in a popup).
  useLayoutEffect(() => {
    const read = begun?.() ?? new LiveRead(query, watch);
    return read.listen((latest) => {
      // While a new query runs its predecessor's answer stays on screen.
      if (latest.state !== 'loading') setLive(latest);
    });
  }, inputs);
  return live;
}
