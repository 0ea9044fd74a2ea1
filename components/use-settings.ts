import { useEffect, useState } from 'preact/hooks';
import { changeSettings, DEFAULT_SETTINGS, type Settings, watchSettings } from '../lib/settings';

/** The reader's settings, kept up to date, and the way to change them. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    return () => end.abort();
  }, []);
  return [settings, (change) => void changeSettings(change)];
}
