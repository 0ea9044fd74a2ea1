import { browser } from 'wxt/browser';
import { doubtIndex } from '../../lib/background/index-doubt';
import type { Database } from '../../lib/store/database';
import { chores, makeAlarms } from './alarms';
import { makeMenus } from './menus';

/** Install, update and start of the browser. */
export function listenToUpdates(db: Database): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenus();
    void makeAlarms();
    // Marked before it runs: should the worker die, the chores of the next one see to it.
    void (reason === 'update' ? doubtIndex() : Promise.resolve()).then(() => chores(db));
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
  browser.runtime.onStartup.addListener(() => void makeAlarms());
}
