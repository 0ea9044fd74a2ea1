import { readDocument, type SummaryDocument } from '../../lib/summary/sentences/summary-document';
import { rouge, rougeTokens } from '../../test/eval/score/rouge';

export interface TrainingArticle {
  text: string;
  /** The sentences of the reference summary. */
  ref: string[];
}

/** An article read once, with all that can be asked about its reference summary. */
export interface Example {
  document: SummaryDocument;
  /** ROUGE tokens of every sentence and of the reference. */
  sentences: string[][];
  reference: string[][];
  /** How often each term of the document stands in the reference. */
  termTargets: Float32Array;
  /** How often each pair of terms stands in the reference, by `left * terms + right`. */
  pairTargets: Map<number, number>;
  /** Worth of each sentence alone: the mean of its three ROUGE F1, less the article's mean. */
  sentenceTargets: Float32Array;
}

export function readExample({ text, ref }: TrainingArticle): Example {
  const document = readDocument(text, 'en', null);
  const reference = ref.map(rougeTokens);
  const sentences = document.sentences.map(({ start, end }) => rougeTokens(text.slice(start, end)));
  const worth = sentences.map((sentence) => {
    const { rouge1, rouge2, rougeLsum } = rouge([sentence], reference);
    return (rouge1 + rouge2 + rougeLsum) / 3;
  });
  const mean = worth.reduce((a, b) => a + b, 0) / worth.length;
  return {
    document,
    sentences,
    reference,
    ...referenceTerms(document, ref),
    sentenceTargets: Float32Array.from(worth, (value) => value - mean),
  };
}

function referenceTerms(document: SummaryDocument, ref: readonly string[]) {
  const ids = new Map(document.terms.map((term, id) => [term, id]));
  const termTargets = new Float32Array(document.terms.length);
  const pairTargets = new Map<number, number>();
  const summary = readDocument(ref.map((line) => line.replace(/\n/g, ' ')).join('\n'), 'en', null);
  for (const tokens of summary.tokens) {
    let before: number | undefined;
    for (const token of tokens) {
      const id = ids.get(summary.terms[token]!);
      if (id !== undefined) termTargets[id]!++;
      if (id !== undefined && before !== undefined) {
        const key = before * document.terms.length + id;
        pairTargets.set(key, (pairTargets.get(key) ?? 0) + 1);
      }
      before = id;
    }
  }
  return { termTargets, pairTargets };
}
