import { fold } from '../../text/fold';
import { words } from '../../text/words';
import type { Database } from '../database';
import { IN_TITLE } from './search-terms';

export interface SearchHit {
  storyId: string;
  score: number;
}

/** The stories that hold the words of a query, best first: more of its words before fewer. */
export async function searchStories(
  db: Database,
  query: string,
  limit: number,
): Promise<SearchHit[]> {
  const asked = [...new Set(words(query).map((word) => fold(word.text)))];
  if (asked.length === 0) return [];
  return db.transaction('r', db.signatures, db.searchRecent, async () => {
    const scores: { number: number; score: number }[] = [];
    await db.searchRecent.each(({ number, terms, uses }) => {
      const score = scoreOf(asked, terms.split('\n'), uses);
      if (score > 0) scores.push({ number, score });
    });
    scores.sort((a, b) => b.score - a.score || b.number - a.number);
    const best = scores.slice(0, limit);
    const records = await db.signatures.bulkGet(best.map(({ number }) => number));
    return best.flatMap(({ score }, at) => {
      const storyId = records[at]?.storyId;
      return storyId === undefined ? [] : [{ storyId, score }];
    });
  });
}

function scoreOf(asked: readonly string[], terms: readonly string[], uses: Uint8Array): number {
  let score = 0;
  for (const [at, word] of asked.entries()) {
    const prefix = at === asked.length - 1;
    const found = terms.findIndex((term) => (prefix ? term.startsWith(word) : term === word));
    if (found >= 0) score += 1 + ((uses[found]! & IN_TITLE) > 0 ? 0.5 : 0);
  }
  return score;
}
