import { browser } from 'wxt/browser';
import { repair } from '../../lib/background/repair';
import type { Database } from '../../lib/store/database';
import { chores, makeAlarms } from './alarms';
import { makeMenus } from './menus';

/** Install, update and start of the browser. */
export function listenToUpdates(db: Database): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenus();
    void makeAlarms();
    void chores(db).then(() => (reason === 'update' ? repair(db) : undefined));
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
  browser.runtime.onStartup.addListener(() => void makeAlarms());
}
