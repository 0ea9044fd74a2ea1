import { compareTexts, harmonic, type Overlap, precision, recall } from './shingles';

/** A paragraph of a gold text; optional ones may be there or not. */
export interface GoldParagraph {
  text: string;
  optional: boolean;
}

/** Paragraphs of `text`, those that `required` leaves out marked as optional. */
export function goldParagraphs(text: string, required: string): GoldParagraph[] {
  const needed = required.split('\n\n');
  let next = 0;
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const optional = next >= needed.length || paragraph !== needed[next];
    if (!optional) next++;
    return { text: paragraph, optional };
  });
  // Where the two do not line up nothing is known to be optional.
  return next === needed.length
    ? paragraphs
    : paragraphs.map(({ text }) => ({ text, optional: false }));
}

/**
 * The best score when optional paragraphs are left out of the gold one after the other wherever
 * that helps the prediction.
 */
export function bestWithout<Part extends { optional: boolean }, Score>(
  parts: readonly Part[],
  score: (kept: readonly Part[]) => Score,
  value: (score: Score) => number,
): Score {
  let kept = parts;
  let best = score(kept);
  for (const part of parts) {
    if (!part.optional) continue;
    const fewer = kept.filter((other) => other !== part);
    const other = score(fewer);
    if (value(other) <= value(best)) continue;
    best = other;
    kept = fewer;
  }
  return best;
}

/** Shingle overlap with optional paragraphs free. */
export function compareWithOptional(paragraphs: readonly GoldParagraph[], text: string): Overlap {
  return bestWithout(
    paragraphs,
    (kept) => compareTexts(kept.map((part) => part.text).join('\n\n'), text),
    (page) => harmonic(precision(page), recall(page)),
  );
}
