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
/** Batches between two counts of what is left: counting a library takes a fifth of a second. */
const COUNTED = 50;

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
    let done = 0;
    let total = 0;
    let storyIds = await nextBatch(db);
    for (let batch = 0; storyIds.length > 0; batch++) {
      // Again and again, since an import may go on meanwhile.
      if (batch % COUNTED === 0) total = done + (await outdated(db).count());
      // Search reads every story that waits for it: a library's worth of them would take seconds.
      // Its failure is the next chore's: the analyses go on.
      await tend(db).catch(() => {});
      await reanalysisProgress.setValue({ done, total: Math.max(total, done + storyIds.length) });
      await reanalyseBatch(db, storyIds);
      done += storyIds.length;
      storyIds = await nextBatch(db);
    }
    await reanalysisProgress.setValue(null);
  } finally {
    running = false;
  }
}

const outdated = (db: Database) => db.analyses.where('version').below(ANALYSIS_VERSION);

const nextBatch = (db: Database) => outdated(db).limit(BATCH).primaryKeys();

async function reanalyseBatch(db: Database, storyIds: readonly string[]): Promise<void> {
  for (const storyId of storyIds) {
    await reanalyseStory(db, storyId);
    // Messages and saves that came in meanwhile go first.
    await new Promise((resolve) => setTimeout(resolve));
  }
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
