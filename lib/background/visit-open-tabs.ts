import type { Database } from '../store/database';
import { openPages } from './tabs';
import { visitPage } from './visit-page';

/**
 * Visits the pages that tabs show already: those that a browser restored before it started us, and
 * those open on a site when the reader allows it.
 * @param sites patterns of the sites just allowed; without any, all that we may see
 */
export async function visitOpenTabs(db: Database, sites?: string[]): Promise<void> {
  // One page that cannot be read keeps none of the others from it.
  for (const page of await openPages(sites)) await visitPage(db, page).catch(() => {});
}
