import { LEADS_BACK } from './figure-noun';
import type { FigureToken } from './figure-tokens';
import { OUTCOME_OF, type Outcome } from './figure-words';

/** How far a word may be from the number whose outcome it tells; marks and joints count more. */
const REACH = 5;

/** What became of those that the number at `at` counts, by the nearest word that says so. */
export function outcomeOf(
  tokens: readonly FigureToken[],
  at: number,
  counted: boolean,
  noun: string | null,
): Outcome | null {
  const own = noun === null ? undefined : OUTCOME_OF.get(noun);
  // Hostages may have been freed or killed.
  if (own && own !== 'hostage') return own;
  const reach =
    !counted && LEADS_BACK.test(tokens[at - 1]?.lower ?? '') ? Number.POSITIVE_INFINITY : REACH;
  let best: { outcome: Outcome; cost: number } | null = null;
  for (const step of reach > REACH ? [-1] : [1, -1]) {
    let cost = 0;
    let crossed = false;
    for (let i = at + step; i >= 0 && i < tokens.length; i += step) {
      if (step > 0) i = skipInsertion(tokens, i);
      const token = tokens[i]!;
      cost += reach > REACH ? 0 : costOf(tokens, i);
      if (cost > reach) break;
      crossed ||= token.kind === 'number';
      const outcome = token.kind === 'word' ? OUTCOME_OF.get(token.lower) : undefined;
      if (!outcome || token.lower === noun) continue;
      // "30 cases and 5 deaths": those are the other number's, unless a verb joins them.
      if (crossed && !VERB_LEAD.test(tokens[i - 1]?.lower ?? '') && step > 0) break;
      if (!best || cost < best.cost) best = { outcome, cost };
      break;
    }
  }
  return best?.outcome ?? own ?? null;
}

/** Past ", including three children,": what comes after belongs to the whole. */
function skipInsertion(tokens: readonly FigureToken[], i: number): number {
  if (tokens[i]!.kind !== 'mark' || !/^(?:including|among)$/.test(tokens[i + 1]?.lower ?? ''))
    return i;
  const end = tokens.findIndex(({ kind }, k) => k > i && kind === 'mark');
  return end >= 0 && end + 1 < tokens.length ? end + 1 : i;
}

const VERB_LEAD = /^(?:is|are|was|were|been|being)$/;

const AUXILIARIES =
  /^(?:is|are|was|were|have|has|had|been|being|people|at|least|more|than|some|about)$/;

function costOf(tokens: readonly FigureToken[], i: number): number {
  const { kind, lower } = tokens[i]!;
  // "Two soldiers and five civilians were killed": the joined counts share the verb.
  const joins = (at: number) => tokens[at]?.lower === 'and' && tokens[at + 1]?.kind === 'number';
  if (lower === ';') return REACH + 1;
  if (kind === 'mark') return 2.5;
  if (kind === 'number') return joins(i - 1) ? 0.5 : 2;
  if (joins(i)) return 0.5;
  if (/^(?:and|but|while|as|when|after)$/.test(lower)) return 2.5;
  return AUXILIARIES.test(lower) ? 0.5 : 1;
}
