import type { Database } from '../store/database';
import { findStory } from '../store/find-story';
import type { TabReading } from '../tab-reading';
import { checkReadResult } from './check-article';
import { derive } from './derive';
import { saveDerived } from './save-article';
import { NoAccess, runReader } from './tabs';

/**
 * Reads the page in a tab and derives its context. Stores nothing, but that a story already saved
 * is brought up to date when its page has changed: opening it again is what tells us.
 */
export async function readTab(db: Database, tabId: number): Promise<TabReading> {
  let returned: unknown;
  try {
    returned = await runReader(tabId);
  } catch (error) {
    if (error instanceof NoAccess) return { state: 'no-access', reason: error.reason };
    throw error;
  }
  const result = checkReadResult(returned);
  if (!result.ok)
    return { state: 'not-article', reason: result.reason, title: result.title, url: result.url };
  const { article } = result;
  const derived = await derive(article);
  const { actors, signature } = derived;
  const saved = await findStory(db, [article.url, ...article.aliases]);
  if (saved) await saveDerived(db, article, derived);
  return { state: 'article', article, actors, signature, storyId: saved?.id ?? null };
}
