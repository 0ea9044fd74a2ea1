import type { Database } from '../store/database';
import type { SaveOutcome } from '../store/outcomes';
import type { TabReading } from '../tab-reading';
import { derive } from './derive';
import { keepForRetry } from './pending-saves';
import { analyseTab } from './read-tab';
import { saveDerived } from './save-article';
import { showContext } from './show-context';
import { showOnToolbar } from './toolbar';

export type SaveTabOutcome =
  | (SaveOutcome & { related?: number })
  | Exclude<TabReading, { state: 'article' }>;

/** Reads the page in a tab and saves its article; the toolbar button shows how it went. */
export async function saveTab(db: Database, tabId: number): Promise<SaveTabOutcome> {
  const reading = await analyseTab(db, tabId);
  if (reading.state !== 'article') {
    await showOnToolbar(tabId, { kind: 'no-article', reason: reading.reason });
    return reading;
  }
  const derived = await derive(reading.article, reading);
  const outcome = await saveDerived(db, reading.article, derived);
  if (!outcome.ok) {
    await keepForRetry(reading.article);
    await showOnToolbar(tabId, { kind: 'failed', failure: outcome.failure });
    return outcome;
  }
  const { storyId } = outcome;
  const related = await showContext(db, tabId, { signature: derived.signature, storyId });
  return { ...outcome, related };
}
