import type { Database } from '../store/database';
import type { Derived } from '../store/derived-rows';
import { findStory } from '../store/find-story';
import type { TabReading } from '../tab-reading';
import { checkReadResult } from './check-article';
import { derive } from './derive';
import { saveDerived } from './save-article';
import { showContext } from './show-context';
import { NoAccess, runReader } from './tabs';

/** A reading and, when there is an article, all that was derived from it. */
interface DerivedReading {
  reading: TabReading;
  derived: Derived | null;
}

/** Reads the page in a tab and derives its context; stores nothing. */
export async function deriveTab(db: Database, tabId: number): Promise<DerivedReading> {
  let returned: unknown;
  try {
    returned = await runReader(tabId);
  } catch (error) {
    if (!(error instanceof NoAccess)) throw error;
    return { reading: { state: 'no-access', reason: error.reason }, derived: null };
  }
  const result = checkReadResult(returned);
  if (!result.ok) {
    const { reason, title, url } = result;
    return { reading: { state: 'not-article', reason, title, url }, derived: null };
  }
  const { article } = result;
  const derived = await derive(article);
  const { actors, signature } = derived;
  const saved = await findStory(db, [article.url, ...article.aliases]);
  const storyId = saved?.id ?? null;
  return { reading: { state: 'article', article, actors, signature, storyId }, derived };
}

/**
 * Reads the page in a tab for one of our pages. A story already saved is brought up to date when
 * its page has changed: opening it again is what tells us.
 */
export async function readTab(db: Database, tabId: number): Promise<TabReading> {
  const { reading, derived } = await deriveTab(db, tabId);
  if (reading.state === 'article' && derived) {
    if (reading.storyId !== null) await saveDerived(db, reading.article, derived);
    // The popup must not wait for the button behind it.
    void showContext(db, tabId, reading);
  }
  return reading;
}
