import type { Database } from '../store/database';
import { checkIndex } from '../store/index/check-index';
import { repairIndex } from '../store/index/repair-index';
import { storyTitle } from '../store/story-title';
import { derive } from './derive';
import { doubtIndex, isIndexInDoubt, trustIndex } from './index-doubt';

let running = false;

/** Compares the index with the library when it is in doubt, and mends what is wrong. */
export async function repairInDoubt(db: Database): Promise<void> {
  if (running || !(await isIndexInDoubt())) return;
  running = true;
  try {
    await repair(db);
    await trustIndex();
  } finally {
    running = false;
  }
}

/**
 * The browser ends a worker that makes no call of its interfaces for 30 s, however busy with the
 * database: writing the mark again at every step is such a call. (100 000 stories take longer.)
 */
async function repair(db: Database): Promise<void> {
  const faults = await checkIndex(db, doubtIndex);
  await repairIndex(db, faults, async (storyId) => {
    await doubtIndex();
    const [story, text] = await Promise.all([db.stories.get(storyId), db.texts.get(storyId)]);
    if (!story) return null;
    return derive({ ...story, title: storyTitle(story), blocks: text?.blocks ?? [] });
  });
}
