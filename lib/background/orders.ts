import type { Handlers, PageOrders } from '../messages';
import type { Database } from '../store/database';
import { deleteStory } from '../store/delete-story';
import type { DeleteOutcome } from '../store/outcomes';
import { restoreStory } from '../store/restore-story';
import { writeFailure } from '../store/write-failure';
import { deriveTrashed } from './derive';
import { readTab } from './read-tab';
import { saveArticle } from './save-article';

/** What our own pages may order, over one database. */
export function ordersOver(db: Database): Handlers<PageOrders> {
  return {
    readTab: ({ tabId }) => readTab(db, tabId),
    saveArticle: ({ article }) => saveArticle(db, article),
    deleteStory: ({ storyId }) =>
      outcomeOf(async () => ((await deleteStory(db, storyId, Date.now())) ? storyId : null)),
    restoreStory: ({ storyId }) => outcomeOf(() => restoreStory(db, storyId, deriveTrashed)),
  };
}

async function outcomeOf(write: () => Promise<string | null>): Promise<DeleteOutcome> {
  try {
    const storyId = await write();
    return storyId === null ? { ok: false, failure: 'missing' } : { ok: true, storyId };
  } catch (error) {
    return writeFailure(error);
  }
}
