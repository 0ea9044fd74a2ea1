/** Every setting, with its default; kept in the browser's local extension storage. */
import { storage } from 'wxt/utils/storage';

export type Theme = 'system' | 'light' | 'dark';
export type SummaryLength = 'short' | 'medium' | 'long';

export interface Settings {
  theme: Theme;
  summaryLength: SummaryLength;
  /** Mark links to saved stories on allowed sites' front pages. */
  markLinks: boolean;
  /** Show the check of saved pages on every site; needs the optional `tabs` permission. */
  knowSavedEverywhere: boolean;
  /** Origins where an article read to the half is saved without asking. */
  autoSaveOrigins: string[];
  /** Seconds of visible reading before that. */
  autoSaveAfter: number;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  summaryLength: 'medium',
  markLinks: false,
  knowSavedEverywhere: false,
  autoSaveOrigins: [],
  autoSaveAfter: 30,
};

// Raise `version` and add a migration when a setting changes its meaning; a new setting needs
// neither, its default is filled in on reading.
const item = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {}, version: 1 });

export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await item.getValue()) };
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await readSettings()), ...change });
}

/** Calls back with the settings now and after every change. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = item.watch((value) => callback({ ...DEFAULT_SETTINGS, ...value }));
  signal.addEventListener('abort', stop);
  void readSettings().then((settings) => {
    if (!signal.aborted) callback(settings);
  });
}
