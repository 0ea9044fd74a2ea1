import { type Reason, type SharedTerm, sharedReasons } from './reasons';
import type { Signature } from './signature';
import { type IndexedStory, type Postings, type SignatureIndex, weightOf } from './signature-index';

export interface RankedStory {
  story: IndexedStory;
  /** Similarity to the query, 0…1. */
  score: number;
  reasons: Reason[];
}

/** How many of the most similar stories are looked at more closely, at least. */
const CANDIDATES = 64;
const DAY = 86_400_000;
/** News ages: half of a score fades with this time constant, in days. */
const FADING_DAYS = 90;

/**
 * Stories by similarity to a signature, best first, at most `top`, all with a score above zero.
 * Cosine of the signatures (the stored side in 8 bits) times a decay with the distance in time.
 * @param without number of a story to leave out: the query's own
 */
export async function rankStories(
  index: SignatureIndex,
  query: Signature,
  top: number,
  without?: number,
): Promise<RankedStory[]> {
  const postings = await index.postings(query.terms.map(({ term }) => term));
  const similar = mostSimilar(query, postings, Math.max(CANDIDATES, 2 * top), without);
  const stories = await index.stories(similar.map(({ number }) => number));
  const ranked: RankedStory[] = [];
  for (const [at, { number, similarity }] of similar.entries()) {
    const story = stories[at];
    if (!story) continue;
    const score = similarity * decay(query.time, story.time);
    ranked.push({ story, score, reasons: reasonsFor(query, postings, number, story) });
  }
  return ranked.sort((a, b) => b.score - a.score || a.story.number - b.story.number).slice(0, top);
}

function mostSimilar(
  query: Signature,
  postings: readonly Postings[],
  most: number,
  without: number | undefined,
): { number: number; similarity: number }[] {
  let highest = 0;
  for (const { numbers } of postings) highest = Math.max(highest, numbers.at(-1) ?? 0);
  const sums = new Float32Array(highest + 1);
  for (const [at, { numbers, weights }] of postings.entries()) {
    const weight = query.terms[at]!.weight;
    for (let i = 0; i < numbers.length; i++) sums[numbers[i]!]! += weight * weightOf(weights[i]!);
  }
  const found: { number: number; similarity: number }[] = [];
  for (let number = 0; number < sums.length; number++)
    if (sums[number]! > 0 && number !== without) found.push({ number, similarity: sums[number]! });
  return found.sort((a, b) => b.similarity - a.similarity).slice(0, most);
}

function decay(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  return 0.5 + 0.5 * Math.exp(-Math.abs(a - b) / DAY / FADING_DAYS);
}

function reasonsFor(
  query: Signature,
  postings: readonly Postings[],
  number: number,
  story: IndexedStory,
): Reason[] {
  const shared: SharedTerm[] = [];
  for (const [at, { numbers, weights }] of postings.entries()) {
    const found = indexOf(numbers, number);
    const term = query.terms[at]!;
    if (found >= 0) shared.push({ term, share: term.weight * weightOf(weights[found]!) });
  }
  const reasons = sharedReasons(shared);
  if (query.time !== null && story.time !== null)
    reasons.push({ kind: 'time', days: Math.round((query.time - story.time) / DAY) });
  return reasons;
}

function indexOf(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] === value) return middle;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
