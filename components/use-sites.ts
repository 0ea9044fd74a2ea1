import { useEffect, useState } from 'preact/hooks';
import { allowedSites, watchSites } from '../lib/sites';

/** The sites allowed now, as the browser has them; null while it is asked. */
export function useSites(): string[] | null {
  const [sites, setSites] = useState<string[] | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const ask = () =>
      void allowedSites().then((all) => {
        if (!end.signal.aborted) setSites(all);
      });
    watchSites(ask, end.signal);
    ask();
    return () => end.abort();
  }, []);
  return sites;
}
