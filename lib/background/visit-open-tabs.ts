import type { Database } from '../store/database';
import { openPages } from './tabs';
import { visitPage } from './visit-page';

/**
 * Visits the pages that tabs show already: those that a browser restored before it started us, and
 * those open on a site when the reader allows it.
 */
export async function visitOpenTabs(db: Database): Promise<void> {
  // One page that cannot be read keeps none of the others from it.
  for (const page of await openPages()) await visitPage(db, page).catch(() => {});
}
