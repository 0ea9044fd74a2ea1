import type { Signature } from '../related/signature';
import type { Database } from '../store/database';
import { restoreStory } from '../store/restore-story';
import { deriveTrashed } from './derive';
import { showContext } from './show-context';

/**
 * Brings a deleted story back; the button of the tab that shows its page says so again.
 * @returns its id, or null when the trash no longer holds it
 */
export async function restoreSaved(
  db: Database,
  storyId: string,
  tabId: number | undefined,
): Promise<string | null> {
  let signature: Signature | undefined;
  const restored = await restoreStory(db, storyId, async (trashed) => {
    const derived = await deriveTrashed(trashed);
    signature = derived.signature;
    return derived;
  });
  if (restored !== null && signature && tabId !== undefined)
    void showContext(db, tabId, { signature, storyId: restored });
  return restored;
}
