import type { Database } from '../store/database';
import { saveTab } from './save-tab';
import { tabsOfWindow } from './tabs';

/** Saves the stories in all tabs of a window that may be read. @returns how many were saved */
export async function saveAllTabs(db: Database, windowId: number): Promise<number> {
  let saved = 0;
  // One after the other: fifty pages read at once would stall the browser.
  for (const tabId of await tabsOfWindow(windowId)) {
    const outcome = await saveTab(db, tabId);
    if ('ok' in outcome && outcome.ok) saved++;
  }
  return saved;
}
