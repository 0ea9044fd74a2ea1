import { normaliseUrl } from '../extract/normalise-url';
import { readSettings } from '../settings';
import { isAllowed, sitePattern } from '../sites';
import type { Database } from '../store/database';
import { findStory } from '../store/find-story';
import { NoAccess } from '../tab-script';
import { orderInTab } from './tabs';
import { showOnToolbar } from './toolbar';

export interface Visit {
  tabId: number;
  /** As far as the browser lets us see it: on allowed sites, or everywhere with `tabs`. */
  url: string;
  incognito: boolean;
}

/**
 * A tab has come to a page whose address we may see: the button tells whether it is saved, and on
 * an allowed site the page is watched. Nothing else is looked at, nothing is kept.
 */
export async function visitPage(db: Database, { tabId, url, incognito }: Visit): Promise<void> {
  const address = normaliseUrl(url);
  if (address === null) return;
  const settings = await readSettings();
  const allowed = await isAllowed(url);
  if (!allowed && !settings.knowSavedEverywhere) return;
  const saved = await findStory(db, [address]);
  await showOnToolbar(tabId, saved ? { kind: 'saved', related: 0 } : { kind: 'plain' });
  if (!allowed) return;
  const savesItself = settings.autoSaveOrigins.includes(sitePattern(url) ?? '') && !incognito;
  try {
    await orderInTab(tabId, 'watcher', 'watchPage', {
      markLinks: settings.markLinks,
      autoSaveAfter: savesItself ? settings.autoSaveAfter : null,
    });
  } catch (error) {
    // The reader has moved on, or the page is closed to extensions after all.
    if (!(error instanceof NoAccess)) throw error;
  }
}
