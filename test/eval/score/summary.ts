import type { Span } from '../../../lib/analysis';
import { type Rouge, rouge, rougeTokens } from './rouge';

interface Predicted {
  id: string;
  sentences?: Span[];
}

interface Gold {
  id: string;
  text: string;
  /** The sentences of the reference summary. */
  ref: string[];
}

/**
 * Mean ROUGE F1 (0 to 1) of chosen sentences against reference summaries, and the mean number of
 * words and sentences chosen. An article without a prediction counts as an empty summary.
 */
export function scoreSummary(
  predicted: readonly Predicted[],
  gold: readonly Gold[],
): Record<string, number> {
  // Of two lines with one id the first counts.
  const byId = new Map([...predicted].reverse().map((row) => [row.id, row]));
  const rows = gold.map((article) => ({
    article,
    chosen: (byId.get(article.id)?.sentences ?? []).map(({ start, end }) =>
      article.text.slice(start, end),
    ),
  }));
  const scores = rows.map(({ article, chosen }) =>
    rouge(chosen.map(rougeTokens), article.ref.map(rougeTokens)),
  );
  const mean = (of: (index: number) => number) =>
    rows.reduce((sum, _, index) => sum + of(index), 0) / rows.length;
  const rougeMean = (key: keyof Rouge) => mean((index) => scores[index]![key]);
  return {
    n: gold.length,
    missing: gold.filter(({ id }) => !byId.get(id)?.sentences).length,
    'ROUGE-1': rougeMean('rouge1'),
    'ROUGE-2': rougeMean('rouge2'),
    'ROUGE-Lsum': rougeMean('rougeLsum'),
    words: mean((index) => countWords(rows[index]!.chosen)),
    sentences: mean((index) => rows[index]!.chosen.length),
  };
}

function countWords(sentences: readonly string[]): number {
  return sentences.join(' ').split(/\s+/).filter(Boolean).length;
}
