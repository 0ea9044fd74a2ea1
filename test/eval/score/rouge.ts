import { stemmer } from 'stemmer';

/** F1 of ROUGE-1, ROUGE-2 and ROUGE-Lsum, 0 to 1. */
export interface Rouge {
  rouge1: number;
  rouge2: number;
  rougeLsum: number;
}

/**
 * Tokens as ROUGE counts them: runs of ASCII letters and digits in lower case, those longer than
 * three characters cut to their Porter stem.
 */
export function rougeTokens(text: string): string[] {
  const found = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return found.map((token) => (token.length > 3 ? stemmer(token) : token));
}

/**
 * ROUGE (Lin 2004) of a candidate against one reference, both as lists of tokenised sentences.
 * N-grams run on over sentence ends. Lsum takes, for every reference sentence, the union of its
 * longest common subsequences with the candidate's sentences, each token counted at most as often
 * as it stands on both sides.
 */
export function rouge(candidate: readonly string[][], reference: readonly string[][]): Rouge {
  return {
    rouge1: ngramF1(candidate.flat(), reference.flat(), 1),
    rouge2: ngramF1(candidate.flat(), reference.flat(), 2),
    rougeLsum: unionSubsequenceF1(candidate, reference),
  };
}

/** F1 from matches and the two sizes; 0 when nothing matches. */
function f1(hits: number, candidateSize: number, referenceSize: number): number {
  return hits === 0 ? 0 : (2 * hits) / (candidateSize + referenceSize);
}

function ngramF1(candidate: string[], reference: string[], size: number): number {
  const ours = countNgrams(candidate, size);
  let hits = 0;
  for (const [gram, count] of countNgrams(reference, size))
    hits += Math.min(count, ours.get(gram) ?? 0);
  return f1(hits, candidate.length - size + 1, reference.length - size + 1);
}

function countNgrams(tokens: string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= tokens.length; i++) {
    const gram = tokens.slice(i, i + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function unionSubsequenceF1(
  candidate: readonly string[][],
  reference: readonly string[][],
): number {
  const left = countNgrams(candidate.flat(), 1);
  const right = countNgrams(reference.flat(), 1);
  const [candidateSize, referenceSize] = [candidate.flat().length, reference.flat().length];
  let hits = 0;
  for (const sentence of reference) {
    const matched = new Set(candidate.flatMap((other) => commonSubsequence(sentence, other)));
    for (const position of [...matched].sort((a, b) => a - b)) {
      const token = sentence[position]!;
      const [l, r] = [left.get(token) ?? 0, right.get(token) ?? 0];
      if (l === 0 || r === 0) continue;
      left.set(token, l - 1);
      right.set(token, r - 1);
      hits++;
    }
  }
  return f1(hits, candidateSize, referenceSize);
}

/** Positions in `sentence` of one longest common subsequence with `other`. */
function commonSubsequence(sentence: readonly string[], other: readonly string[]): number[] {
  const width = other.length + 1;
  const lengths = new Uint16Array((sentence.length + 1) * width);
  for (let i = 1; i <= sentence.length; i++)
    for (let j = 1; j <= other.length; j++)
      lengths[i * width + j] =
        sentence[i - 1] === other[j - 1]
          ? lengths[(i - 1) * width + j - 1]! + 1
          : Math.max(lengths[(i - 1) * width + j]!, lengths[i * width + j - 1]!);
  const positions: number[] = [];
  let i = sentence.length;
  let j = other.length;
  // Which of several equally long ones is followed back changes the union, so the choice is fixed:
  // the candidate's side gives way only when that is strictly longer.
  while (i > 0 && j > 0) {
    if (sentence[i - 1] === other[j - 1]) {
      positions.push(--i);
      j--;
    } else if (lengths[i * width + j - 1]! > lengths[(i - 1) * width + j]!) j--;
    else i--;
  }
  return positions;
}
