import type { Database } from '../store/database';
import { checkIndex } from '../store/index/check-index';
import { repairIndex } from '../store/index/repair-index';
import { storyTitle } from '../store/story-title';
import { derive } from './derive';

/** Compares the index with the library and mends what is wrong: after an update or a crash. */
export async function repair(db: Database): Promise<void> {
  await repairIndex(db, await checkIndex(db), async (storyId) => {
    const [story, text] = await Promise.all([db.stories.get(storyId), db.texts.get(storyId)]);
    if (!story) return null;
    return derive({ ...story, title: storyTitle(story), blocks: text?.blocks ?? [] });
  });
}
