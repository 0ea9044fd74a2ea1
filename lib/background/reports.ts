import type { ContentReports, Handlers } from '../messages';
import type { Database } from '../store/database';
import { deleteStory } from '../store/delete-story';
import { showOnToolbar } from './toolbar';
import { spendToken } from './undo-tokens';

/** What content scripts may report, over one database. */
export function reportsOver(db: Database): Handlers<ContentReports> {
  return {
    async undoSave({ token }, sender) {
      const storyId = await spendToken(token);
      if (storyId === null) return false;
      const deleted = await deleteStory(db, storyId, Date.now());
      if (sender.tab?.id !== undefined) await showOnToolbar(sender.tab.id, { kind: 'plain' });
      return deleted;
    },
  };
}
