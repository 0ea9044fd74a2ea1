import type { ReadResult } from '../article';
import type { Database } from '../store/database';
import type { Derived } from '../store/derived-rows';
import { findStory } from '../store/find-story';
import type { TabReading } from '../tab-reading';
import { checkReading } from './check-reading';
import { derive, prepareToDerive } from './derive';
import { saveDerived } from './save-article';
import { showContext } from './show-context';
import { NoAccess, runReader } from './tabs';

/** A reading and, when there is an article, all that was derived from it. */
interface DerivedReading {
  reading: TabReading;
  derived: Derived | null;
}

/** Reads the page in a tab and derives its context; stores nothing. */
export async function deriveTab(
  db: Database,
  tabId: number,
  anyway = false,
): Promise<DerivedReading> {
  let returned: unknown;
  const reading = runReader(tabId);
  prepareToDerive();
  void db.open().catch(() => {});
  try {
    returned = await reading;
  } catch (error) {
    if (!(error instanceof NoAccess)) throw error;
    return { reading: { state: 'no-access', reason: error.reason }, derived: null };
  }
  const result = await checkReading(returned);
  const article = result.ok || hasText(result) ? result.article : undefined;
  const saved = article && (await findStory(db, [article.url, ...article.aliases]));
  // What the reader has saved once is a story to them, whatever the detector says.
  if (!article || !(result.ok || anyway || saved))
    return { reading: whyNone(result), derived: null };
  const derived = await derive(article);
  const { actors, signature } = derived;
  const storyId = saved?.id ?? null;
  return { reading: { state: 'article', article, actors, signature, storyId }, derived };
}

/** Front pages and pages without text are certain cases; of the others the reader may think otherwise. */
function hasText(result: ReadResult): boolean {
  if (result.ok) return true;
  const isDoubtful = result.reason === 'not-news' || result.reason === 'list';
  return isDoubtful && (result.article?.blocks.length ?? 0) > 0;
}

function whyNone(result: ReadResult): TabReading {
  const { reason, title, url } = result as Extract<ReadResult, { ok: false }>;
  return { state: 'not-article', reason, title, url, hasText: hasText(result) };
}

/**
 * Reads the page in a tab for one of our pages. A story already saved is brought up to date when
 * its page has changed: opening it again is what tells us.
 * @param anyway whether to take the text of a page that does not look like an article
 */
export async function readTab(db: Database, tabId: number, anyway: boolean): Promise<TabReading> {
  const { reading, derived } = await deriveTab(db, tabId, anyway);
  if (reading.state === 'article' && derived) {
    if (reading.storyId !== null) await saveDerived(db, reading.article, derived);
    // The popup must not wait for the button behind it.
    void showContext(db, tabId, reading);
  }
  return reading;
}
