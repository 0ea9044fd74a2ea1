/** The spellings of one term in a text, to choose the one to show. */
export class Spellings {
  readonly #first: string;
  #firstCount = 0;
  /** Most terms have one spelling: a map for each would cost more than all the rest. */
  #others: Map<string, number> | null = null;

  constructor(first: string) {
    this.#first = first;
  }

  add(spelling: string): void {
    if (spelling === this.#first) this.#firstCount++;
    else {
      this.#others ??= new Map();
      this.#others.set(spelling, (this.#others.get(spelling) ?? 0) + 1);
    }
  }

  /**
   * The most used of the most natural: a word that is somewhere set in lower case is no name; one
   * that is all in capitals in a headline or a dateline alone is no abbreviation.
   */
  best(): string {
    if (!this.#others) return this.#first;
    let best = this.#first;
    let rank = rankOf(best, this.#firstCount);
    for (const [spelling, count] of this.#others) {
      const own = rankOf(spelling, count);
      if (own <= rank) continue;
      best = spelling;
      rank = own;
    }
    return best;
  }
}

const ABOVE_ANY_COUNT = 1e6;

// By case mapping: a pattern over all letters of Unicode takes a woken worker 3 ms to compile.
function rankOf(spelling: string, count: number): number {
  if (isSmall(spelling[0] ?? '')) return 2 * ABOVE_ANY_COUNT + count;
  const capitals = spelling === spelling.toUpperCase() && spelling !== spelling.toLowerCase();
  return capitals ? count : ABOVE_ANY_COUNT + count;
}

function isSmall(letter: string): boolean {
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}
