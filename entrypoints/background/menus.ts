import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { saveAllTabs } from '../../lib/background/save-all-tabs';
import { saveLink } from '../../lib/background/save-link';
import { saveSelection } from '../../lib/background/save-selection';
import { openLibrary, openPanel, tellOfGrant } from '../../lib/browser-windows';
import type { Database } from '../../lib/store/database';
import { saveAndSay } from './commands';

type Clicked = Browser.contextMenus.OnClickData;
type Tab = Browser.tabs.Tab;

const MENUS = [
  { id: 'savePage', contexts: ['page'] },
  { id: 'saveSelection', contexts: ['selection'] },
  { id: 'saveLink', contexts: ['link'] },
  { id: 'openPanel', contexts: ['action', 'page'] },
  { id: 'saveAll', contexts: ['action'] },
  { id: 'openLibrary', contexts: ['action'] },
] as const;

/** Makes the menus; once at install and update, the browser keeps them. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts } of MENUS)
    browser.contextMenus.create({
      id,
      title: i18n.t(`menu.${id}`),
      contexts: [...contexts],
      // What has no address of the web cannot be saved.
      documentUrlPatterns: contexts.some((context) => context === 'action')
        ? undefined
        : ['http://*/*', 'https://*/*'],
    });
}

export function listenToMenus(db: Database): void {
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    tellOfGrant();
    // The panel opens only while the click is handled: nothing may be awaited before.
    if (clicked.menuItemId === 'openPanel' && tab) void openPanel(tab.windowId);
    else void run(db, clicked, tab);
  });
}

async function run(db: Database, clicked: Clicked, tab: Tab | undefined): Promise<void> {
  if (clicked.menuItemId === 'openLibrary') return openLibrary();
  if (tab?.id === undefined) return;
  if (clicked.menuItemId === 'savePage') await saveAndSay(db, tab.id);
  if (clicked.menuItemId === 'saveAll') await saveAllTabs(db, tab.windowId);
  if (clicked.menuItemId === 'saveLink' && clicked.linkUrl)
    await saveLink(db, tab.id, clicked.linkUrl);
  if (clicked.menuItemId === 'saveSelection' && clicked.selectionText)
    await saveSelection(db, tab.id, clicked.selectionText);
}
