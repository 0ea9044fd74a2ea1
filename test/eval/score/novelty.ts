import { byId } from './rows';

interface Predicted {
  id: string;
  novelty?: number[];
}

interface Gold {
  id: string;
  /** A sentence: 1 new, 0 known, null unlabelled. */
  labels: (0 | 1 | null)[];
}

/** What a sentence without a prediction counts as. */
const UNDECIDED = 0.5;

/** Area under the ROC curve of new against known sentences, over all articles together. */
export function scoreNovelty(
  predicted: readonly Predicted[],
  gold: readonly Gold[],
): Record<string, number> {
  const found = byId(predicted);
  const sentences: { score: number; fresh: boolean }[] = [];
  for (const { id, labels } of gold)
    for (const [at, label] of labels.entries()) {
      const score = found.get(id)?.novelty?.[at];
      if (label === null) continue;
      sentences.push({ score: Number.isFinite(score) ? score! : UNDECIDED, fresh: label === 1 });
    }
  const fresh = sentences.filter((sentence) => sentence.fresh).length;
  return {
    n: gold.length,
    missing: gold.filter(({ id }) => !found.has(id)).length,
    new: fresh,
    known: sentences.length - fresh,
    AUC: rankSum(sentences, fresh),
  };
}

/** The AUC by the rank sum of Mann and Whitney, ties at their middle rank. */
function rankSum(sentences: { score: number; fresh: boolean }[], fresh: number): number {
  const sorted = [...sentences].sort((a, b) => a.score - b.score);
  let sum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to++;
    const tied = sorted.slice(from, to).filter((sentence) => sentence.fresh).length;
    sum += (tied * (from + 1 + to)) / 2;
    from = to;
  }
  return (sum - (fresh * (fresh + 1)) / 2) / (fresh * (sorted.length - fresh));
}
