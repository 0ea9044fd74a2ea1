import { readReturned } from '../reading/read-returned';
import { warmUp } from '../reading/warm-up';
import type { Database } from '../store/database';
import type { ArticleReading, TabReading } from '../tab-reading';
import { NoAccess, runReader } from '../tab-script';
import { derive } from './derive';
import { updateSaved } from './save-article';
import { showContext } from './show-context';

/**
 * Reads the page in a tab and analyses its article; stores nothing.
 * @param anyway see `readReturned`
 */
export async function analyseTab(
  db: Database,
  tabId: number,
  anyway?: boolean | string,
): Promise<TabReading> {
  const returned = runReader(tabId);
  // While the page is read: a woken worker has nothing ready.
  makeReady(db);
  try {
    return await readReturned(db, await returned, anyway);
  } catch (error) {
    if (!(error instanceof NoAccess)) throw error;
    return { state: 'no-access', reason: error.reason };
  }
}

/** Reads the page in a tab for one of our pages. */
export async function readTab(
  db: Database,
  tabId: number,
  anyway?: boolean | string,
): Promise<TabReading> {
  const reading = await analyseTab(db, tabId, anyway);
  // Our page must not wait for the button behind it.
  if (reading.state === 'article') void followReading(db, tabId, reading).catch(() => {});
  return reading;
}

/**
 * What follows on a reading: the button shows the tab's context, and a story already saved is
 * brought up to date when its page has changed; opening it again is what tells us.
 */
export async function followReading(
  db: Database,
  tabId: number,
  reading: ArticleReading,
): Promise<void> {
  const { article, storyId } = reading;
  // Saving is likely next, and needs the models here.
  makeReady(db);
  if (storyId !== null) await updateSaved(db, storyId, article, await derive(article, reading));
  await showContext(db, tabId, reading);
}

/** What fails here is told by whoever needs it. */
function makeReady(db: Database): void {
  void db.open().catch(() => {});
  void warmUp(db).catch(() => {});
}
