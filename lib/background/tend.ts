import type { Database } from '../store/database';
import { tendSearch } from '../store/search/tend-search';
import { markedWrite } from './index-doubt';

let running = false;

/**
 * Keeps search fast, step by step, while nothing else has to be done: a step is one transaction,
 * and whatever came in meanwhile goes first. What the worker's death leaves undone the next call
 * goes on with.
 */
export async function tend(db: Database): Promise<void> {
  if (running) return;
  running = true;
  try {
    while (await markedWrite(() => tendSearch(db)))
      await new Promise((resolve) => setTimeout(resolve));
  } finally {
    running = false;
  }
}
