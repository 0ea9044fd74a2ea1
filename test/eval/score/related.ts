import { byId, mean } from './rows';

interface Predicted {
  id: string;
  related?: { id: string }[];
}

interface Gold {
  id: string;
  relevant: string[];
  /** Neither right nor wrong: left out of the ranking. */
  exclude?: string[];
  /** Another event of the same kind. */
  wrong?: string[];
}

const CUT = 5;

/**
 * Ranking quality (0 to 1): mean average precision over all that was returned, nDCG and precision
 * of the first five, recall of the first ten, and the share of the first five that tell of another
 * event of the same kind. A query without a prediction counts as an empty ranking.
 */
export function scoreRelated(
  predicted: readonly Predicted[],
  gold: readonly Gold[],
): Record<string, number> {
  const found = byId(predicted);
  const queries = gold.map((query) => scoreQuery(query, found.get(query.id)?.related ?? []));
  return {
    n: gold.length,
    missing: gold.filter(({ id }) => !found.has(id)).length,
    MAP: mean(queries.map((query) => query.averagePrecision)),
    'nDCG@5': mean(queries.map((query) => query.gain)),
    'P@5': mean(queries.map((query) => query.precision)),
    'R@10': mean(queries.map((query) => query.recall)),
    ...(gold.some(({ wrong }) => wrong?.length)
      ? { 'wrong event@5': mean(queries.map((query) => query.wrong)) }
      : {}),
  };
}

function scoreQuery(query: Gold, related: readonly { id: string }[]) {
  const excluded = new Set([query.id, ...(query.exclude ?? [])]);
  const relevant = new Set(query.relevant);
  const ranking = [...new Set(related.map(({ id }) => id))].filter((id) => !excluded.has(id));
  let hits = 0;
  let precisions = 0;
  for (const [at, id] of ranking.entries()) if (relevant.has(id)) precisions += ++hits / (at + 1);
  const share = (ids: readonly string[], of: ReadonlySet<string>) =>
    ids.filter((id) => of.has(id)).length;
  const first = ranking.slice(0, CUT);
  const ideal = discounted(Array.from({ length: Math.min(CUT, relevant.size) }, () => true));
  return {
    averagePrecision: precisions / relevant.size,
    gain: discounted(first.map((id) => relevant.has(id))) / ideal,
    precision: share(first, relevant) / CUT,
    recall: share(ranking.slice(0, 10), relevant) / relevant.size,
    wrong: share(first, new Set(query.wrong)) / CUT,
  };
}

/** Discounted cumulative gain of right answers, the first place counting 1. */
function discounted(right: readonly boolean[]): number {
  return right.reduce((sum, hit, at) => sum + (hit ? 1 / Math.log2(at + 2) : 0), 0);
}
