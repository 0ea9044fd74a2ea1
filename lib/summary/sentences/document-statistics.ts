import type { Lexicon, LexiconEntry } from './lexicon';
import { type Quoted, quotedParts } from './quoted-share';
import type { SummaryDocument } from './summary-document';

/** What the features of terms and sentences are computed from. */
export interface DocumentStatistics {
  document: SummaryDocument;
  /** Number of sentences. */
  count: number;
  /** Total number of tokens, and how many come before each sentence. */
  tokens: number;
  before: Int32Array;
  /** For every sentence its distinct terms. */
  termSets: Int32Array[];
  /** For every term: tokens, sentences with it, the first and the last of them. */
  frequency: Int32Array;
  sentenceFrequency: Int32Array;
  first: Int32Array;
  last: Int32Array;
  entries: LexiconEntry[];
  quoted: Quoted[];
}

/** Counts everything once. */
export function documentStatistics(
  document: SummaryDocument,
  lexicon: Lexicon,
): DocumentStatistics {
  const count = document.sentences.length;
  const size = document.terms.length;
  const statistics: DocumentStatistics = {
    document,
    count,
    tokens: 0,
    before: new Int32Array(count),
    termSets: document.tokens.map((tokens) => Int32Array.from(new Set(tokens))),
    frequency: new Int32Array(size),
    sentenceFrequency: new Int32Array(size),
    first: new Int32Array(size).fill(-1),
    last: new Int32Array(size),
    entries: document.terms.map((term) => lexicon.of(term)),
    quoted: quotedParts(document),
  };
  for (let i = 0; i < count; i++) {
    statistics.before[i] = statistics.tokens;
    statistics.tokens += document.tokens[i]!.length;
    for (const term of document.tokens[i]!) statistics.frequency[term]!++;
    for (const term of statistics.termSets[i]!) {
      statistics.sentenceFrequency[term]!++;
      if (statistics.first[term]! < 0) statistics.first[term] = i;
      statistics.last[term] = i;
    }
  }
  return statistics;
}
