import type { DocumentStatistics } from './document-statistics';

/** How the sentences of a text resemble one another, by the terms they share. */
export interface Similarity {
  /** Cosine of sentences `i` and `j` at `i * count + j`, 0 to 1; 1 on the diagonal. */
  cosine: Float32Array;
  /** Cosine of each sentence with the whole text. */
  central: Float32Array;
  /** Weight of each term. */
  weights: Float32Array;
}

/**
 * Cosines of sentence vectors of distinct terms. A term weighs by how few of the text's own
 * sentences hold it (so it needs no lexicon and works for any language) and, where the lexicon
 * knows it, by how rare it is in news.
 */
export function sentenceSimilarity(statistics: DocumentStatistics): Similarity {
  const { count, termSets, sentenceFrequency, entries } = statistics;
  const weights = Float32Array.from(sentenceFrequency, (held, term) => {
    // Terms in a single sentence relate nothing, but they make its vector longer.
    return Math.log(1 + count / held) * entries[term]!.idf;
  });
  const norms = termSets.map((terms) => Math.sqrt(sum(terms, (t) => weights[t]! ** 2)) || 1);
  const cosine = new Float32Array(count * count);
  const holders: number[][] = Array.from(weights, () => []);
  for (let i = 0; i < count; i++) {
    for (const term of termSets[i]!) {
      const square = weights[term]! ** 2;
      for (const j of holders[term]!) cosine[i * count + j]! += square;
      holders[term]!.push(i);
    }
    for (let j = 0; j < i; j++) {
      const value = cosine[i * count + j]! / (norms[i]! * norms[j]!);
      cosine[i * count + j] = value;
      cosine[j * count + i] = value;
    }
    cosine[i * count + i] = 1;
  }
  return { cosine, central: centrality(statistics, weights, norms), weights };
}

function centrality(
  { termSets, sentenceFrequency }: DocumentStatistics,
  weights: Float32Array,
  norms: number[],
): Float32Array {
  let length = 0;
  for (let t = 0; t < weights.length; t++) length += (weights[t]! * sentenceFrequency[t]!) ** 2;
  length = Math.sqrt(length) || 1;
  return Float32Array.from(
    termSets,
    (terms, i) =>
      sum(terms, (t) => weights[t]! ** 2 * sentenceFrequency[t]!) / (norms[i]! * length),
  );
}

function sum(terms: Int32Array, value: (term: number) => number): number {
  let total = 0;
  for (const term of terms) total += value(term);
  return total;
}
