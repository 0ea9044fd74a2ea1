import type { ReadResult } from '../article';
import type { Signature } from '../related/signature';
import type { SignatureTerm } from '../related/signature-terms';
import type { Database } from '../store/database';
import { findStory } from '../store/find-story';
import type { TabReading } from '../tab-reading';
import { nameArticle, signArticle } from './analyse-article';
import { checkReading } from './check-reading';

/** How long the actors wait for the library, in milliseconds. */
const PATIENCE = 50;

/** What the related stories of an article can be looked up by before its actors are known. */
export interface LookUp {
  signature: Signature;
  /** The addresses of its own story, should it be saved. */
  urls: readonly string[];
  /**
   * The signature's terms with the actors' names. Finding these takes the thread, for which the
   * library's answers would have to wait in turn: ask once the last of them are on the way.
   */
  naming(): Promise<readonly SignatureTerm[]>;
}

/**
 * What the reader returned from a page, checked and analysed; stores nothing.
 * @param returned hostile
 * @param anyway whether to take the text of a page that does not look like an article, or the address
 * of the one page that it is to be taken of
 * @param onLookUp told of an article as soon as it can be looked up
 * @throws Error naming the first part that is not of the right form
 */
export async function readReturned(
  db: Database,
  returned: unknown,
  anyway: boolean | string = false,
  onLookUp?: (lookUp: LookUp) => void,
): Promise<TabReading> {
  const result = await checkReading(returned);
  const article = result.ok || hasText(result) ? result.article : undefined;
  if (!article) return whyNone(result);
  const urls = [article.url, ...article.aliases];
  // Looked for while the article is analysed.
  const saving = findStory(db, urls);
  saving.catch(() => {});
  // What the reader has saved once is a story to them, whatever the detector says.
  const isWanted = result.ok || anyway === true || anyway === result.url;
  if (!(isWanted || (await saving))) return whyNone(result);
  const signature = await signArticle(article);
  let begin: () => void;
  const analysing = new Promise<void>((resolve) => {
    begin = resolve;
  }).then(() => nameArticle(article, signature));
  const naming = analysing.then((named) => named.signature.terms);
  naming.catch(() => {});
  onLookUp?.({
    signature,
    urls,
    naming: () => {
      begin();
      return naming;
    },
  });
  if (onLookUp) setTimeout(begin!, PATIENCE);
  else begin!();
  const [analysed, saved] = await Promise.all([analysing, saving]);
  return { state: 'article', article, ...analysed, storyId: saved?.id ?? null };
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
