import type { Handlers, PageOrders } from '../messages';
import { checkArticle } from '../reading/check-article';
import { editActors, undoActorEdit } from '../store/actors/edit-actors';
import type { Database } from '../store/database';
import { deleteStory } from '../store/delete-story';
import { deleteHighlight } from '../store/edit-story';
import type { DeleteOutcome } from '../store/outcomes';
import { undoStorylineEdit } from '../store/storylines/edit-storylines';
import { writeFailure } from '../store/write-failure';
import { editSaved } from './edit-story';
import { editStoryline } from './edit-storyline';
import { importEntries } from './import-entries';
import { markedWrite } from './index-doubt';
import { markPassages } from './mark-passages';
import { otherArticle } from './other-article';
import { retrySaves } from './pending-saves';
import { followReading, readTab } from './read-tab';
import { restoreSaved } from './restore-saved';
import { saveArticle } from './save-article';
import { saveFromPage } from './save-from-page';
import { showOnToolbar } from './toolbar';

/** What our own pages may order, over one database. */
export function ordersOver(db: Database): Handlers<PageOrders> {
  return {
    tabRead: ({ tabId, reading }) =>
      followReading(db, tabId, { ...reading, article: checkArticle(reading.article) }),
    readTab: ({ tabId, anyway }) => readTab(db, tabId, anyway),
    saveArticle: ({ article, tabId }) => saveFromPage(db, article, tabId),
    saveOther: async ({ article, index }) => {
      const page = checkArticle(article);
      const other = otherArticle(page, page.others[index]);
      return other
        ? saveArticle(db, other)
        : { ok: false, failure: 'unknown', detail: 'The page gives no address for it.' };
    },
    editStory: ({ storyId, edit }) => editSaved(db, storyId, edit),
    deleteHighlight: ({ id }) => deleteHighlight(db, id),
    editActors: async ({ edit }) => {
      const id = crypto.randomUUID();
      await editActors(db, { ...edit, id, createdAt: Date.now() });
      return id;
    },
    undoActorEdit: ({ id }) => undoActorEdit(db, id),
    editStoryline: ({ edit }) => editStoryline(db, edit),
    undoStorylineEdit: ({ undo }) => undoStorylineEdit(db, undo),
    retrySaves: () => retrySaves(db),
    markPassages: ({ tabId, passages, scroll }) => markPassages(tabId, passages, scroll),
    deleteStory: ({ storyId, tabId }) =>
      outcomeOf(async () => {
        if (!(await deleteStory(db, storyId, Date.now()))) return null;
        if (tabId !== undefined) void showOnToolbar(tabId, { kind: 'plain' });
        return storyId;
      }),
    importEntries: ({ entries, isLast }) => importEntries(db, entries, isLast),
    restoreStory: ({ storyId, tabId }) => outcomeOf(() => restoreSaved(db, storyId, tabId)),
  };
}

async function outcomeOf(write: () => Promise<string | null>): Promise<DeleteOutcome> {
  try {
    const storyId = await markedWrite(write);
    return storyId === null ? { ok: false, failure: 'missing' } : { ok: true, storyId };
  } catch (error) {
    return writeFailure(error);
  }
}
