import type { Span } from '../analysis';
import { chooseSentences } from './sentences/choose-sentences';
import { documentStatistics } from './sentences/document-statistics';
import { predict } from './sentences/forest';
import { leansBack } from './sentences/leaning';
import { sentenceFeatures } from './sentences/sentence-features';
import { sentenceSimilarity } from './sentences/sentence-similarity';
import { readDocument, type SummaryDocument } from './sentences/summary-document';
import { termImportance } from './sentences/term-importance';
import type { SummaryModel } from './summary-model';

export type SummaryLength = 'short' | 'medium' | 'long';

export interface SummaryInput {
  title: string | null;
  /** Blocks parted by blank lines, as `articleText` gives it. */
  text: string;
  /** BCP 47; null when unknown. */
  language: string | null;
}

export interface KeySentence extends Span {
  /**
   * The sentence before, when this one leans on it ("He also …") and it is not among the chosen:
   * to be shown with it, else the reader does not know of whom it speaks.
   */
  needsContext?: Span;
}

/** Share of a sentence in quotation marks from which it is nothing but a quotation. */
const ALL_QUOTED = 0.85;

/**
 * The sentences that tell most of an article, in text order: learnt expectations of which words
 * and word pairs a summary would use, and the set of sentences that covers most of them for its
 * length (see chooseSentences).
 * @param count how many; fewer come back only when the text has fewer
 * @returns spans into `input.text`
 */
export function keySentences(
  input: SummaryInput,
  count: number,
  model: SummaryModel,
): KeySentence[] {
  const document = readDocument(input.text, input.language, input.title);
  const english = readsAsEnglish(document, input.language);
  const pipeline = english ? model.english : model.other;
  const statistics = documentStatistics(document, pipeline.lexicon);
  const importance = termImportance(statistics, pipeline.terms, pipeline.pairs);
  const similarity = sentenceSimilarity(statistics);
  const { rows, width } = sentenceFeatures(statistics, importance, similarity, english);
  const worth = Float32Array.from(document.sentences, (_, i) =>
    predict(pipeline.sentences, rows, i * width),
  );
  const leaning = document.words.map(leansBack);
  const quoted = statistics.quoted.map(({ share, opens }) => opens && share > ALL_QUOTED);
  const chosen = chooseSentences({ document, importance, worth, leaning, quoted }, count);
  return chosen.map((i) => {
    const span = document.sentences[i]!;
    return leaning[i] && i > 0 && !chosen.includes(i - 1)
      ? { ...span, needsContext: document.sentences[i - 1]! }
      : span;
  });
}

/** Sentences for a length, by the number of words in the text. */
export function sentenceCount(length: SummaryLength, text: string): number {
  const words = text.match(/\S+/g)?.length ?? 0;
  // Texts without spaces: about two characters a word.
  const size = Math.max(words, text.length / 12);
  const medium = size < 150 ? 2 : size < 1200 ? 3 : 4;
  return { short: Math.max(1, medium - 2), medium, long: medium * 2 }[length];
}

const COMMON_ENGLISH = new Set(['the', 'of', 'to', 'and', 'in', 'a']);

/** Pages often leave their language out or declare a wrong one: the words have the last say. */
function readsAsEnglish({ words }: SummaryDocument, language: string | null): boolean {
  if (language !== null && !/^en\b/i.test(language)) return false;
  let common = 0;
  let all = 0;
  for (const sentence of words) {
    all += sentence.length;
    for (const word of sentence) if (COMMON_ENGLISH.has(word)) common++;
  }
  // A quarter of the words of English news, under a twentieth in other languages.
  return common > all * 0.07;
}
