import { ANALYSIS_VERSION } from '../actors/analysis-version';
import { reanalysisProgress } from '../reanalysis-progress';
import type { Database } from '../store/database';
import { replaceDerived } from '../store/derived-rows';
import { storyTitle } from '../store/story-title';
import { derive } from './derive';
import { markedWrite } from './index-doubt';
import { tend } from './tend';

/** Stories taken at a time before the rest of the worker gets its turn. */
const BATCH = 10;

let running = false;

/**
 * Analyses anew, in small batches, every story whose analysis is of an older version. Each story
 * is a transaction of its own, so that a save never waits for more than one, and the work goes on
 * where it stopped when the worker dies: what is left is read from the database.
 */
export async function reanalyse(db: Database): Promise<void> {
  if (running) return;
  running = true;
  try {
    let total = await db.analyses.where('version').below(ANALYSIS_VERSION).count();
    for (let left = total; left > 0; left = await reanalyseBatch(db)) {
      // An import may go on meanwhile.
      total = Math.max(total, left);
      // Search reads every story that waits for it: a library's worth of them would take seconds.
      // Its failure is the next chore's: the analyses go on.
      await tend(db).catch(() => {});
      await reanalysisProgress.setValue({ done: total - left, total });
    }
    await reanalysisProgress.setValue(null);
  } finally {
    running = false;
  }
}

/** @returns how many are left */
async function reanalyseBatch(db: Database): Promise<number> {
  const outdated = db.analyses.where('version').below(ANALYSIS_VERSION);
  for (const storyId of await outdated.limit(BATCH).primaryKeys()) {
    await reanalyseStory(db, storyId);
    // Messages and saves that came in meanwhile go first.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return db.analyses.where('version').below(ANALYSIS_VERSION).count();
}

/** Analyses one story anew; one that is gone is left alone, and so is its analysis. */
export async function reanalyseStory(db: Database, storyId: string): Promise<void> {
  const [story, text] = await Promise.all([db.stories.get(storyId), db.texts.get(storyId)]);
  if (!story) {
    await db.analyses.delete(storyId);
    return;
  }
  const derived = await derive({ ...story, title: storyTitle(story), blocks: text?.blocks ?? [] });
  const replace = async () => {
    // Saved anew, renamed or deleted while it was analysed: the newer state stands.
    const now = await db.stories.get(storyId);
    if (now?.updatedAt === story.updatedAt && storyTitle(now) === storyTitle(story))
      await replaceDerived(db, storyId, derived);
  };
  await markedWrite(() => db.transaction('rw', db.tables, replace));
}
