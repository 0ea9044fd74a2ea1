import { browser } from 'wxt/browser';
import { visitOpenTabs } from '../../lib/background/visit-open-tabs';
import { visitPage } from '../../lib/background/visit-page';
import type { Database } from '../../lib/store/database';

/**
 * Pages that tabs come to. The browser tells the address only where the reader has allowed it;
 * navigation within a single-page site changes the address without a load.
 */
export function listenToVisits(db: Database): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== 'complete' && change.url === undefined) return;
    if (!tab.url || tab.status !== 'complete') return;
    void visitPage(db, { tabId, url: tab.url, incognito: tab.incognito });
  });
  browser.runtime.onStartup.addListener(() => void visitOpenTabs(db));
  browser.permissions.onAdded.addListener(({ origins }) => void visitOpenTabs(db, origins));
}
