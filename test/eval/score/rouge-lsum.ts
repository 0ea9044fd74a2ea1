import { bestWithout, type GoldParagraph } from './optional-paragraphs';
import { harmonic } from './shingles';

/** Lower-case ASCII words, unstemmed, as in the fundus evaluation. */
function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** Positions of `reference` that are part of a longest common subsequence with `candidate`. */
function commonPositions(reference: readonly string[], candidate: readonly string[]): number[] {
  const width = candidate.length + 1;
  const lengths = new Uint16Array((reference.length + 1) * width);
  for (let i = 1; i <= reference.length; i++)
    for (let j = 1; j <= candidate.length; j++)
      lengths[i * width + j] =
        reference[i - 1] === candidate[j - 1]
          ? lengths[(i - 1) * width + j - 1]! + 1
          : Math.max(lengths[(i - 1) * width + j]!, lengths[i * width + j - 1]!);
  const positions: number[] = [];
  let i = reference.length;
  let j = candidate.length;
  while (i > 0 && j > 0) {
    if (reference[i - 1] === candidate[j - 1]) {
      positions.push(i - 1);
      i--;
      j--;
    } else if (lengths[i * width + j - 1]! > lengths[(i - 1) * width + j]!) j--;
    else i--;
  }
  return positions;
}

function countWords(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of sentences.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

interface Reference {
  words: readonly string[];
  /** Positions of words matched by any candidate sentence. */
  union: readonly number[];
  optional: boolean;
}

/**
 * ROUGE-LSum F1 over paragraphs, optional gold paragraphs free. Matches of a gold paragraph are
 * the union of its longest common subsequences with every predicted block; each word counts at
 * most as often as both sides have it.
 */
export function rougeLsum(gold: readonly GoldParagraph[], predicted: readonly string[]): number {
  const candidates = predicted.map(words).filter((sentence) => sentence.length > 0);
  const references = gold.map(({ text, optional }): Reference => {
    const own = words(text);
    const union = new Set(candidates.flatMap((candidate) => commonPositions(own, candidate)));
    return { words: own, union: [...union].sort((a, b) => a - b), optional };
  });
  const score = (kept: readonly Reference[]) => unionF1(kept, candidates);
  return bestWithout(references, score, (f1) => f1);
}

function unionF1(
  references: readonly Reference[],
  candidates: readonly (readonly string[])[],
): number {
  const inGold = references.map((reference) => reference.words);
  const wanted = inGold.reduce((sum, { length }) => sum + length, 0);
  const given = candidates.reduce((sum, { length }) => sum + length, 0);
  if (wanted === 0 || given === 0) return 0;
  const goldLeft = countWords(inGold);
  const candidateLeft = countWords(candidates);
  let hits = 0;
  for (const reference of references)
    for (const position of reference.union) {
      const word = reference.words[position]!;
      const left = Math.min(goldLeft.get(word) ?? 0, candidateLeft.get(word) ?? 0);
      if (left <= 0) continue;
      hits++;
      goldLeft.set(word, goldLeft.get(word)! - 1);
      candidateLeft.set(word, candidateLeft.get(word)! - 1);
    }
  return harmonic(hits / given, hits / wanted);
}
