import { browser } from 'wxt/browser';
import { announceSave } from '../../lib/background/announce-save';
import { saveTab } from '../../lib/background/save-tab';
import { openPanel, tellOfGrant } from '../../lib/browser-windows';
import type { Database } from '../../lib/store/database';

/** Keys: save the story in the tab, open the panel beside it. */
export function listenToCommands(db: Database): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    tellOfGrant();
    // The panel opens only while the key press is handled: nothing may be awaited before.
    if (command === 'open-panel') void openPanel(tab.windowId);
    if (command === 'save-story') void saveAndSay(db, tab.id);
  });
}

export async function saveAndSay(db: Database, tabId: number): Promise<void> {
  await announceSave(tabId, await saveTab(db, tabId));
}
