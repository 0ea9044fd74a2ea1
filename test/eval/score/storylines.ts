import { byId } from './rows';

interface Row {
  id: string;
  storyline?: string;
}

/**
 * B-cubed precision, recall and F1 of storylines (Bagga & Baldwin 1998). A story without a
 * prediction counts as a storyline of its own.
 */
export function scoreStorylines(
  predicted: readonly Row[],
  gold: readonly Row[],
): Record<string, number> {
  const found = byId(predicted);
  const given = gold.map(({ id }) => found.get(id)?.storyline ?? Symbol(id));
  const right = gold.map(({ storyline }) => storyline!);
  const sizes = { given: sizesOf(given), right: sizesOf(right) };
  const shared = new Map<unknown, Map<string, number>>();
  for (const [at, label] of given.entries()) {
    const row = shared.get(label) ?? new Map<string, number>();
    shared.set(label, row.set(right[at]!, (row.get(right[at]!) ?? 0) + 1));
  }
  let precision = 0;
  let recall = 0;
  for (const [at, label] of given.entries()) {
    const both = shared.get(label)!.get(right[at]!)!;
    precision += both / sizes.given.get(label)! / gold.length;
    recall += both / sizes.right.get(right[at]!)! / gold.length;
  }
  return {
    n: gold.length,
    missing: gold.filter(({ id }) => found.get(id)?.storyline === undefined).length,
    'B3 P': precision,
    'B3 R': recall,
    'B3 F1': (2 * precision * recall) / (precision + recall),
    storylines: sizes.given.size,
    'gold storylines': sizes.right.size,
  };
}

function sizesOf(labels: readonly unknown[]): Map<unknown, number> {
  const sizes = new Map<unknown, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return sizes;
}
