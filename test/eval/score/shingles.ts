import { mean } from './rows';

/** Shares of the shingles of gold and prediction together: in both, in the prediction only, in the gold only. */
export interface Overlap {
  both: number;
  extra: number;
  lost: number;
}

const SIZE = 4;

/** Words, numbers and underscores, as spelt. */
export function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Runs of four tokens with their counts; a shorter text is one run. */
function shingles(text: string): Map<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  const last = Math.max(1, words.length - SIZE + 1);
  for (let at = 0; at < last; at++) {
    const shingle = words.slice(at, at + SIZE).join('\u0001');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** The measure of the article-extraction-benchmark: 4-gram shingles as multisets. */
export function compareTexts(gold: string, predicted: string): Overlap {
  const wanted = shingles(gold);
  const given = shingles(predicted);
  let both = 0;
  let lost = 0;
  let extra = 0;
  for (const [shingle, count] of wanted) {
    const found = given.get(shingle) ?? 0;
    both += Math.min(count, found);
    lost += Math.max(0, count - found);
  }
  for (const [shingle, count] of given) extra += Math.max(0, count - (wanted.get(shingle) ?? 0));
  const total = both + extra + lost || 1;
  return { both: both / total, extra: extra / total, lost: lost / total };
}

const isPerfect = ({ extra, lost }: Overlap) => extra === 0 && lost === 0;

export function precision(page: Overlap): number {
  if (isPerfect(page)) return 1;
  return page.both === 0 ? 0 : page.both / (page.both + page.extra);
}

export function recall(page: Overlap): number {
  if (isPerfect(page)) return 1;
  return page.both === 0 ? 0 : page.both / (page.both + page.lost);
}

export function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

/** Mean precision over pages with a prediction, mean recall over pages with gold, F1 of the two. */
export function summarise(pages: readonly Overlap[]): Scores {
  const p = mean(pages.filter(({ both, extra }) => both + extra > 0).map(precision));
  const r = mean(pages.filter(({ both, lost }) => both + lost > 0).map(recall));
  return { precision: p, recall: r, f1: harmonic(p, r) };
}
