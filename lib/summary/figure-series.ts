import type { Figure } from './figures';
import { CUMULATIVE } from './quantities/figure-words';
import { sameQuantity } from './quantities/same-quantity';

/** A text of a storyline with its figures. */
export interface DatedFigures {
  /** Id of the story. */
  id: string;
  /** When it was published, ISO 8601. */
  published: string;
  figures: readonly Figure[];
}

export interface FigurePoint {
  /** Id of the story. */
  id: string;
  published: string;
  figure: Figure;
  /** Contradicts the point before: another value at about the same time, or a toll that fell. */
  conflict: boolean;
}

/** One quantity as the stories of a storyline tell it, oldest first, at least two of them. */
export interface FigureSeries {
  points: FigurePoint[];
}

/** Texts so close in time that they should agree. */
const MS_PER_DAY = 86_400_000;
const SAME_TIME_MS = 6 * 3_600_000;

/**
 * Sets the figures of a storyline's texts beside one another, quantity by quantity, in time order.
 * Every text gives a series at most one point, that which fits best. Series of more texts come first.
 */
export function figureSeries(texts: readonly DatedFigures[]): FigureSeries[] {
  const series: FigurePoint[][] = [];
  const common = commonTerms(texts);
  const ordered = [...texts].sort((a, b) => Date.parse(a.published) - Date.parse(b.published));
  for (const { id, published, figures } of ordered) {
    const taken = new Set<FigurePoint[]>();
    for (const figure of figures) {
      const fits = series.filter(
        (points) =>
          !taken.has(points) &&
          points.slice(-3).some((point) =>
            sameQuantity(point.figure, figure, {
              days: (Date.parse(published) - Date.parse(point.published)) / MS_PER_DAY,
              common,
            }),
          ),
      );
      const best = fits.sort((a, b) => closeness(b, figure) - closeness(a, figure))[0];
      const point = { id, published, figure, conflict: false };
      if (best) {
        point.conflict = contradicts(best.at(-1)!, point);
        best.push(point);
        taken.add(best);
      } else if (!figure.context.elsewhere) {
        const started = [point];
        series.push(started);
        // A text that tells a quantity twice tells it once here.
        taken.add(started);
      }
    }
  }
  return series
    .filter((points) => points.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((points) => ({ points }));
}

/** Stems in the figures of a third of the texts, where there are enough texts to tell. */
function commonTerms(texts: readonly DatedFigures[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { figures } of texts)
    for (const term of new Set(figures.flatMap(({ context }) => [...context.terms])))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  const many = Math.max(5, texts.length / 3);
  return new Set([...counts].filter(([, count]) => count >= many).map(([term]) => term));
}

function closeness(points: readonly FigurePoint[], figure: Figure): number {
  const { terms } = points.at(-1)!.figure.context;
  let common = 0;
  for (const term of figure.context.terms) if (terms.has(term)) common++;
  return common;
}

function contradicts(before: FigurePoint, after: FigurePoint): boolean {
  const [a, b] = [before.figure, after.figure];
  if (a.context.kind !== 'level' || a.value === b.value) return false;
  if (agreeable(a, b)) return false;
  const { outcome } = a.context;
  if (outcome && CUMULATIVE.has(outcome) && b.value < a.value) return true;
  return Math.abs(Date.parse(after.published) - Date.parse(before.published)) < SAME_TIME_MS;
}

/** Whether the bounds of two figures let both be true: "at least 12" and 15, "about 50" and 48. */
function agreeable(a: Figure, b: Figure): boolean {
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  if (low.bound === 'at-least' || high.bound === 'at-most') return true;
  const loose = low.bound === 'about' || high.bound === 'about';
  return loose && high.value - low.value <= 0.15 * high.value;
}
