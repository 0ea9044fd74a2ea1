import type { Span } from '../analysis';
import { splitSentences } from '../text/sentences';
import { findNumbers } from './numbers/find-numbers';
import { contextOf, type FigureContext, markRivals } from './quantities/figure-context';
import { figureTokens } from './quantities/figure-tokens';
import { SCORES } from './quantities/figure-words';
import { unitOf } from './quantities/measure-units';
import { isNoQuantity } from './quantities/no-quantity';

/** How exactly a figure is told. */
type Bound = 'exact' | 'about' | 'at-least' | 'at-most';

/** A number of a text with what it counts or measures. */
export interface Figure {
  value: number;
  bound: Bound;
  /** Currency code or name of a measure ("percent", "usd", "kilometre"); null for a count. */
  unit: string | null;
  /** What is counted, as spelt, in lower case ("people", "jobs"); null when the text leaves it out. */
  noun: string | null;
  /** The number alone, its scale word included. */
  number: Span;
  /** The number with its unit or noun, fit to be shown. */
  phrase: Span;
  sentence: Span;
  /** What tells it apart from other figures; see `sameQuantity`. */
  context: FigureContext;
}

/** In UTF-16 units. What is longer is no sentence but a table or rubbish, and would take long. */
const LONGEST_SENTENCE = 2000;

/**
 * The figures of a text in order: numbers that count or measure something. Years, ages, days of
 * the month, lengths of time, times, scores and numbers that are names are left out, since nobody
 * follows them from text to text.
 * @param language BCP 47, null for English
 */
export function findFigures(text: string, language: string | null): Figure[] {
  return splitSentences(text).flatMap((sentence) => {
    const content = text.slice(sentence.start, sentence.end);
    const figures = figuresOf(content, sentence, language);
    markRivals(figures);
    return figures;
  });
}

function figuresOf(content: string, sentence: Span, language: string | null): Figure[] {
  if (content.length > LONGEST_SENTENCE) return [];
  const numbers = findNumbers(content, language);
  if (numbers.length === 0) return [];
  const tokens = figureTokens(content, numbers);
  const at = (offset: number) => sentence.start + offset;
  return numbers.flatMap((number) => {
    const before = content.slice(0, number.start);
    const after = content.slice(number.end);
    const unit = unitOf(before, after);
    if (isNoQuantity(number, before, after, unit?.name ?? null, language)) return [];
    const context = contextOf(tokens, number, unit, language);
    if (!unit && !context.noun && !context.outcome) return [];
    if (context.noun && SCORES.has(context.noun)) return [];
    const end = Math.max(number.end + (unit?.length ?? 0), context.nounEnd ?? 0);
    return {
      value: number.value,
      bound: boundOf(before, after),
      unit: unit?.name ?? null,
      noun: context.noun,
      number: { start: at(number.start), end: at(number.end) },
      phrase: { start: at(signStart(before)), end: at(end) },
      sentence,
      context,
    };
  });
}

function boundOf(before: string, after: string): Bound {
  const lead = before.toLowerCase().replace(/[$€£¥₹\s]+$/, '');
  if (/(?:at least|more than|over|above|no fewer than|minimum of)$/.test(lead)) return 'at-least';
  if (/(?:up to|at most|less than|fewer than|under|below|as many as)$/.test(lead)) return 'at-most';
  if (
    /(?:about|around|some|nearly|almost|roughly|approximately|an estimated|close to|~)$/.test(lead)
  )
    return 'about';
  return /^\s(?:or more|or so)/.test(after)
    ? after.startsWith(' or m')
      ? 'at-least'
      : 'about'
    : 'exact';
}

/** Where the phrase begins: with the currency sign right before the number. */
function signStart(before: string): number {
  return before.length - (/(?:us)?[$€£¥₹₽]$/i.exec(before)?.[0].length ?? 0);
}
