import { browser } from 'wxt/browser';
import { retrySaves } from '../../lib/background/pending-saves';
import { reanalyse } from '../../lib/background/reanalyse';
import { repairInDoubt } from '../../lib/background/repair';
import { tend } from '../../lib/background/tend';
import type { Database } from '../../lib/store/database';
import { purgeTrash } from '../../lib/store/delete-story';

const DAILY = 24 * 60;

/** Chores: try failed saves again, delete for good what has long been in the trash. */
export function listenToAlarms(db: Database): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === 'retry-saves') void retrySaves(db);
    if (name === 'chores') void chores(db);
    if (name === 'purge-trash') void purgeTrash(db, Date.now());
  });
}

/**
 * What a better analyser, a grown library and an unclean end ask for; each goes on where it
 * stopped. The failure of one keeps none of the others from running; the next alarm tries again.
 */
export async function chores(db: Database): Promise<void> {
  for (const chore of [reanalyse, tend, repairInDoubt]) await chore(db).catch(() => {});
}

/** Alarms outlive the worker; made once at install and at every start of the browser. */
export async function makeAlarms(): Promise<void> {
  await browser.alarms.create('retry-saves', { periodInMinutes: 5 });
  await browser.alarms.create('chores', { delayInMinutes: 1, periodInMinutes: 5 });
  await browser.alarms.create('purge-trash', { delayInMinutes: 10, periodInMinutes: DAILY });
}
