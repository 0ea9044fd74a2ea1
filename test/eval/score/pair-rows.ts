/** A row with an id; a prediction may be a failed line. */
export interface Identified {
  id: string;
  error?: string;
}

/** Each gold row with the first prediction of its id, null where that is missing or failed. */
export function pairRows<Predicted extends Identified, Gold extends Identified>(
  predicted: readonly Predicted[],
  gold: readonly Gold[],
): { pairs: [Predicted | null, Gold][]; missing: number } {
  const byId = new Map<string, Predicted>();
  for (const row of predicted) if (!byId.has(row.id)) byId.set(row.id, row);
  const pairs = gold.map((row): [Predicted | null, Gold] => {
    const found = byId.get(row.id);
    return [found && !found.error ? found : null, row];
  });
  return { pairs, missing: pairs.filter(([found]) => found === null).length };
}

/** Counts of right, expected and predicted things, with the usual measures. */
export class Tally {
  right = 0;
  expected = 0;
  predicted = 0;

  add(right: number, expected: number, predicted: number): void {
    this.right += right;
    this.expected += expected;
    this.predicted += predicted;
  }

  get precision(): number {
    return this.predicted === 0 ? 0 : this.right / this.predicted;
  }

  get recall(): number {
    return this.expected === 0 ? 0 : this.right / this.expected;
  }

  get f1(): number {
    const sum = this.precision + this.recall;
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum;
  }
}

/** How many elements two sets share. */
export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}
