import { fold } from '../../text/fold';
import { functionWords } from '../../text/function-words';
import { isEnglish } from '../is-english';
import type { FigureToken } from './figure-tokens';
import { isPastVerb, MOVES, PEOPLE, PLURALS, REPORTING, VAGUE } from './figure-words';

/** What a number counts. */
export interface CountedNoun {
  token: FigureToken;
  /** The words that narrow it down ("electric" cars), in lower case. */
  modifiers: string[];
  /** Whether it stands after the number, as nouns mostly do. */
  follows: boolean;
}

/** The noun that the number at `at` counts, after it or, for "cases rose to 5", before it. */
export function countedNoun(
  tokens: readonly FigureToken[],
  at: number,
  language: string | null,
): CountedNoun | null {
  if (isEnglish(language)) return nounAfter(tokens, at) ?? subjectBefore(tokens, at);
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || functionWords(language).has(fold(next.lower))) return null;
  // German shows its nouns.
  if (/^de\b/i.test(language ?? '') && !/^\p{Lu}/u.test(next.text)) return null;
  return { token: next, modifiers: [], follows: true };
}

/** The noun is the first plural: a singular after a number makes a name ("a Kestrel 10 phone"). */
function nounAfter(tokens: readonly FigureToken[], at: number): CountedNoun | null {
  const from = nounStart(tokens, at);
  if (from === null) return null;
  const run: FigureToken[] = [];
  for (let i = from; i < tokens.length && run.length < 4; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word' || (VAGUE.has(lower) && !PEOPLE.has(lower))) break;
    const next = tokens[i + 1];
    const opens = run.length === 0 && next?.kind === 'word' && !VAGUE.has(next.lower);
    // "Injured people", but "people injured".
    if ((isPastVerb(lower) || MOVES.has(lower)) && !opens) break;
    run.push(tokens[i]!);
  }
  let noun = run.findIndex(isPlural);
  while (noun >= 0 && run[noun + 1] && isPlural(run[noun + 1]!)) noun++;
  if (noun < 0) return null;
  return { token: run[noun]!, modifiers: narrowing(run.slice(0, noun)), follows: true };
}

/** Right after the number, or for "41 of its 90 seats" after the whole. */
function nounStart(tokens: readonly FigureToken[], at: number): number | null {
  if (tokens[at + 1]?.lower === 'or' && /^(?:more|so)$/.test(tokens[at + 2]?.lower ?? ''))
    return at + 3;
  if (tokens[at + 1]?.lower !== 'of') return at + 1;
  const whole = tokens.findIndex(({ kind }, i) => i > at + 1 && i < at + 4 && kind === 'number');
  return whole < 0 ? null : whole + 1;
}

/** Before a number without a noun: what it counts is the subject, however far back. */
export const LEADS_BACK = /^(?:to|at|is|was|of|reached|hit)$/;

function subjectBefore(tokens: readonly FigureToken[], at: number): CountedNoun | null {
  if (!LEADS_BACK.test(tokens[at - 1]?.lower ?? '')) return null;
  const clause = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'mark') + 1;
  const counted = tokens.findIndex(
    ({ lower }, i) => i >= clause && lower === 'number' && tokens[i + 1]?.lower === 'of',
  );
  const from = counted >= 0 ? counted + 2 : clause;
  const noun = tokens.findIndex((token, i) => i >= from && i < at && isPlural(token));
  if (noun < 0) return null;
  let first = noun;
  while (first > from && !VAGUE.has(tokens[first - 1]!.lower)) first--;
  return { token: tokens[noun]!, modifiers: narrowing(tokens.slice(first, noun)), follows: false };
}

function isPlural({ kind, lower }: FigureToken): boolean {
  if (kind !== 'word' || MOVES.has(lower) || /^(?:has|was|is|its|this|as|us)$/.test(lower))
    return false;
  return PLURALS.has(lower) || PEOPLE.has(lower) || /[^s]s$/.test(lower);
}

function narrowing(words: readonly FigureToken[]): string[] {
  return words
    .map(({ lower }) => lower)
    .filter((word) => !REPORTING.has(word) && !isPastVerb(word));
}
