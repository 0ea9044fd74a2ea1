import type { Database } from '../store/database';
import { findStory } from '../store/find-story';
import { announceSave } from './announce-save';
import { fetchArticle } from './fetch-article';
import { linkArticle } from './link-article';
import { saveArticle } from './save-article';
import type { SaveTabOutcome } from './save-tab';
import { linkText } from './tabs';

/**
 * Saves the story behind a link of the page in a tab: with its text where the reader has allowed
 * that site, else the link alone, to be completed when it is opened.
 */
export async function saveLink(db: Database, tabId: number, link: string): Promise<SaveTabOutcome> {
  const outcome = await saveLinked(db, tabId, link);
  await announceSave(tabId, outcome);
  return outcome;
}

async function saveLinked(db: Database, tabId: number, link: string): Promise<SaveTabOutcome> {
  const bare = linkArticle(link, await linkText(tabId, link));
  if (!bare)
    return { state: 'not-article', reason: 'not-html', hasText: false, title: '', url: link };
  const saved = await findStory(db, [bare.url]);
  if (saved && saved.completeness !== 'link-only')
    return { ok: true, storyId: saved.id, change: 'unchanged' };
  return saveArticle(db, (await fetchArticle(tabId, link)) ?? bare);
}
