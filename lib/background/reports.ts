import type { ReadResult } from '../article';
import type { ContentReports, Handlers } from '../messages';
import { analyseArticle } from '../reading/analyse-article';
import { checkLinks } from '../reading/check-article';
import { checkReading } from '../reading/check-reading';
import { readSettings } from '../settings';
import { sitePattern } from '../sites';
import type { Database } from '../store/database';
import { deleteStory } from '../store/delete-story';
import { findStory } from '../store/find-story';
import { announceSave } from './announce-save';
import { derive } from './derive';
import { markedWrite } from './index-doubt';
import { markLinks } from './mark-links';
import { followReading } from './read-tab';
import { saveDerived } from './save-article';
import { showContext } from './show-context';
import { showOnToolbar } from './toolbar';
import { spendToken } from './undo-tokens';

/** What content scripts may report, over one database. */
export function reportsOver(db: Database): Handlers<ContentReports> {
  return {
    async undoSave({ token }, { tab }) {
      const storyId = await spendToken(token);
      if (storyId === null) return false;
      const deleted = await markedWrite(() => deleteStory(db, storyId, Date.now()));
      if (tab?.id !== undefined) await showOnToolbar(tab.id, { kind: 'plain' });
      return deleted;
    },

    async pageRead({ result }, { tab, url }) {
      if (tab?.id !== undefined) await showRead(db, tab.id, await ofThePage(result, url));
    },

    async readThrough({ result }, { tab, url }) {
      if (tab?.id === undefined || tab.incognito || !(await savesItself(url))) return;
      await saveRead(db, tab.id, await ofThePage(result, url));
    },

    async linksSeen({ links }, { tab }) {
      if (tab?.id !== undefined) await markLinks(db, tab.id, checkLinks(links));
    },
  };
}

/** A report speaks of the page it came from and of no other. */
async function ofThePage(
  unchecked: unknown,
  sender: string | undefined,
): Promise<ReadResult | null> {
  const result = await checkReading(unchecked);
  const origin = sender && URL.canParse(sender) ? new URL(sender).origin : null;
  if (result.ok && new URL(result.article.pageUrl).origin !== origin) return null;
  return result;
}

async function showRead(db: Database, tabId: number, result: ReadResult | null): Promise<void> {
  if (!result?.ok) return;
  const { article } = result;
  const saved = await findStory(db, [article.url, ...article.aliases]);
  const analysed = await analyseArticle(article);
  const storyId = saved?.id ?? null;
  await followReading(db, tabId, { state: 'article', article, ...analysed, storyId });
}

async function saveRead(db: Database, tabId: number, result: ReadResult | null): Promise<void> {
  if (!result?.ok) return;
  const { article } = result;
  const derived = await derive(article);
  const outcome = await saveDerived(db, article, derived);
  if (!outcome.ok || outcome.change !== 'created') return;
  const { storyId } = outcome;
  const related = await showContext(db, tabId, { signature: derived.signature, storyId });
  await announceSave(tabId, { ...outcome, related });
}

async function savesItself(url: string | undefined): Promise<boolean> {
  const pattern = url ? sitePattern(url) : null;
  return pattern !== null && (await readSettings()).autoSaveOrigins.includes(pattern);
}
