/**
 * Articles whose saving failed, kept for another try. Session storage lives in memory: it
 * survives the worker's death and does not need the disk, which may be what is full.
 */
import { storage } from 'wxt/utils/storage';
import type { Article } from '../article';
import type { Database } from '../store/database';
import { saveArticle } from './save-article';

/** Session storage holds 10 MB in all; a handful of long articles stays far below. */
const MOST_KEPT = 10;

const item = storage.defineItem<Article[]>('session:pendingSaves', { fallback: [] });

export async function keepForRetry(article: Article): Promise<void> {
  const others = (await item.getValue()).filter(({ url }) => url !== article.url);
  await item.setValue([...others, article].slice(-MOST_KEPT));
}

export async function waitingTitles(): Promise<string[]> {
  return (await item.getValue()).map(({ title }) => title);
}

/** Tries again what failed; what fails again stays kept. @returns how many are still waiting */
export async function retrySaves(db: Database): Promise<number> {
  for (const article of await item.getValue()) {
    const outcome = await saveArticle(db, article);
    if (!outcome.ok) break;
    const rest = (await item.getValue()).filter(({ url }) => url !== article.url);
    await item.setValue(rest);
  }
  return (await item.getValue()).length;
}
