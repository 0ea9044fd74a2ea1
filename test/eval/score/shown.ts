import { byId } from './rows';

interface Predicted {
  id: string;
  related?: { id: string; shown?: boolean }[];
}

interface Gold {
  id: string;
  /** Absent: nothing is. */
  relevant?: string[];
  /** Neither right nor wrong. */
  exclude?: string[];
}

/** As many as any screen shows. */
const MOST = 10;

/**
 * What a reader sees: the share of the stories shown that are wrong, how many are shown for a
 * query in the mean, and the share of queries for which nothing is shown.
 */
export function scoreShown(
  predicted: readonly Predicted[],
  gold: readonly Gold[],
): Record<string, number> {
  const found = byId(predicted);
  let shown = 0;
  let wrong = 0;
  let silent = 0;
  for (const { id, relevant = [], exclude = [] } of gold) {
    const left = new Set([id, ...exclude]);
    const seen = (found.get(id)?.related ?? [])
      .filter((each) => each.shown && !left.has(each.id))
      .slice(0, MOST);
    shown += seen.length;
    wrong += seen.filter((each) => !relevant.includes(each.id)).length;
    if (seen.length === 0) silent++;
  }
  return {
    n: gold.length,
    missing: gold.filter(({ id }) => !found.has(id)).length,
    'shown a query': shown / gold.length,
    ...(gold.some(({ relevant }) => relevant) ? { 'wrong of shown': wrong / shown } : {}),
    'nothing shown': silent / gold.length,
  };
}
