import { browser } from 'wxt/browser';
import { type Article, articleText, type ReadResult } from '../article';
import { checkReadResult } from './check-article';

/** Characters that tell a language; more would only take longer. */
const ENOUGH = 5000;
/** With less text than this the browser guesses. */
const LEAST = 200;
/** Of the text must be in the one language, in per cent. */
const LEAST_SHARE = 80;

/**
 * A reading as it came from a page, checked. Where the page does not declare its language the
 * browser is asked to tell it from the text: German read as English gives a name for every noun.
 * @throws Error naming the first part that is not of the right form
 */
export async function checkReading(value: unknown): Promise<ReadResult> {
  const result = checkReadResult(value);
  if (result.article && result.article.language === null) await tellLanguage(result.article);
  return result;
}

async function tellLanguage(article: Article): Promise<void> {
  const text = articleText(article.blocks).slice(0, ENOUGH);
  if (text.length < LEAST) return;
  const found = await browser.i18n.detectLanguage(text).catch(() => null);
  const [first] = found?.languages ?? [];
  if (!first || first.percentage < LEAST_SHARE || !/^(?!und)[a-z]{2,3}\b/.test(first.language))
    return;
  article.language = first.language;
  article.sources.language = 'text';
}
