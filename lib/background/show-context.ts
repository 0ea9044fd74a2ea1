import type { Database } from '../store/database';
import { relatedStories } from '../store/index/related-stories';
import type { ArticleReading } from '../tab-reading';
import { showOnToolbar } from './toolbar';

/** Counted up to here: a badge has room for two digits. */
const MOST = 99;

/** Shows on the button of a tab whether its article is saved and how many stories are related. */
export async function showContext(
  db: Database,
  tabId: number,
  { signature, storyId }: Pick<ArticleReading, 'signature' | 'storyId'>,
): Promise<number> {
  const query = { signature, storyId: storyId ?? undefined };
  const related = (await relatedStories(db, query, MOST)).length;
  await showOnToolbar(tabId, { kind: storyId === null ? 'related' : 'saved', related });
  return related;
}
