import type { Article } from '../article';
import type { Database } from '../store/database';
import { waitingArticles } from '../waiting-articles';
import { saveArticle } from './save-article';

/** Session storage holds 10 MB in all; a handful of long articles stays far below. */
const MOST_KEPT = 10;

export async function keepForRetry(article: Article): Promise<void> {
  const others = (await waitingArticles.getValue()).filter(({ url }) => url !== article.url);
  await waitingArticles.setValue([...others, article].slice(-MOST_KEPT));
}

/** Tries again what failed; what fails again stays kept. @returns how many are still waiting */
export async function retrySaves(db: Database): Promise<number> {
  for (const article of await waitingArticles.getValue()) {
    const outcome = await saveArticle(db, article);
    if (!outcome.ok) break;
    const rest = (await waitingArticles.getValue()).filter(({ url }) => url !== article.url);
    await waitingArticles.setValue(rest);
  }
  return (await waitingArticles.getValue()).length;
}
