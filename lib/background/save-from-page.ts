import { checkArticle } from '../reading/check-article';
import type { Database } from '../store/database';
import type { SaveOutcome } from '../store/outcomes';
import { derive } from './derive';
import { keepForRetry } from './pending-saves';
import { saveDerived } from './save-article';
import { showContext } from './show-context';
import { showOnToolbar } from './toolbar';

/** A save by one of our pages; the button of the tab follows, and what failed is kept for retry. */
export async function saveFromPage(
  db: Database,
  unchecked: unknown,
  tabId: number | undefined,
): Promise<SaveOutcome> {
  const article = checkArticle(unchecked);
  const derived = await derive(article);
  const outcome = await saveDerived(db, article, derived);
  if (!outcome.ok) await keepForRetry(article);
  if (tabId === undefined) return outcome;
  if (outcome.ok) {
    const { storyId } = outcome;
    void showContext(db, tabId, { signature: derived.signature, storyId });
  } else void showOnToolbar(tabId, { kind: 'failed', failure: outcome.failure });
  return outcome;
}
