import { stemmerOf } from '../text/stem';
import type { FigureToken } from './figure-tokens';
import {
  directionOf,
  MOVES,
  type Mode,
  modeOf,
  OUTCOME_OF,
  type Outcome,
  PAST_VERBS,
  PEOPLE,
  PLURALS,
  REPORTING,
  VAGUE,
} from './figure-words';
import type { Unit } from './measure-units';
import type { TextNumber } from './numbers';

/** What tells a figure apart from others. Words are stems unless said otherwise. */
export interface FigureContext {
  /** What is counted, in lower case, and where it ends in the sentence. */
  noun: string | null;
  nounEnd: number | null;
  nounStem: string | null;
  outcome: Outcome | null;
  mode: Mode;
  /** A level ("rose to 5"), a change ("rose by 5"), more of it ("5 more"), or a part ("including 5"). */
  kind: 'level' | 'up' | 'down' | 'more' | 'part';
  /** The word that governs a measure: "profit" in "profit rose to 5 million". */
  head: string | null;
  /** What the sentence is about: its telling words without noun, unit and grammar. */
  terms: Set<string>;
  /** Those of them that are names, and those that are verbs of the past. */
  names: Set<string>;
  verbs: Set<string>;
  /** "Second quarter", "first round": stages are never compared with one another. */
  stage: string;
  /** Where it holds: the words led by "in", "at", "near". */
  places: Set<string>;
  /** The figure is of another event or an earlier year. */
  elsewhere: boolean;
}

/** Reads what a number in a sentence is about. English in its words; elsewhere less is found. */
export function contextOf(
  tokens: readonly FigureToken[],
  number: TextNumber,
  unit: Unit | null,
  language: string | null,
): FigureContext {
  const at = tokens.findIndex(({ start }) => start === number.start);
  const stem = stemmerOf(language);
  const found = unit ? null : nounAfter(tokens, at, number.value);
  const subject = found || unit ? null : subjectBefore(tokens, at);
  const noun = found?.lower ?? subject?.lower ?? null;
  const outcome = unit ? null : outcomeOf(tokens, at, found !== null, noun);
  const nounStem = noun === null || PEOPLE.has(noun) || OUTCOME_OF.has(noun) ? null : stem(noun);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const telling = words.filter(({ lower }) => isTelling(lower) && lower !== noun);
  const sentence = words.map(({ lower }) => lower).join(' ');
  const nearby = tokens.slice(Math.max(0, at - 8), at).map(({ lower }) => lower);
  return {
    noun,
    nounEnd: found?.end ?? null,
    nounStem,
    outcome,
    mode: modeNear(nearby),
    kind: kindOf(tokens, at),
    head: unit ? headBefore(tokens, at, stem) : null,
    terms: new Set(telling.map(({ lower }) => stem(lower))),
    names: new Set(telling.filter((t) => isName(t, words)).map(({ lower }) => stem(lower))),
    verbs: new Set(telling.filter((t) => isPastVerb(t.lower)).map(({ lower }) => stem(lower))),
    stage:
      /\b(?:second|third|fourth|final) (?:reading|round|quarter|half|phase|vote)\b/.exec(
        sentence,
      )?.[0] ?? '',
    places: new Set(placeWords(tokens).map(stem)),
    elsewhere: OTHER_EVENT.test(sentence) || tokens.some(isYear),
  };
}

/** Signs that a sentence tells of another event: earlier, like it, or a further one. */
const OTHER_EVENT =
  /\b(?:separate|similar|previous|unrelated|last year|years? (?:ago|earlier|before))\b|^(?:the |a )?(?:new|fresh|second|third|next)\b(?! (?:figures?|count|estimates?|polls?|surveys?|data))/;

function isYear({ kind, text }: FigureToken): boolean {
  return kind === 'number' && /^(?:19|20)\d\d$/.test(text);
}

/** The telling words of the phrases that say where. */
function placeWords(tokens: readonly FigureToken[]): string[] {
  const places: string[] = [];
  let within = false;
  for (const { kind, lower } of tokens) {
    if (kind !== 'word') within = false;
    else if (/^(?:in|on|at|near|off|across|outside|around|throughout)$/.test(lower)) within = true;
    else if (within && isTelling(lower) && !STAGES.has(lower)) places.push(lower);
    else if (!/^(?:the|a|an|its|his|her|their|of)$/.test(lower)) within = false;
  }
  return places;
}

const STAGES = new Set(['second', 'third', 'fourth', 'final', 'quarter', 'half', 'round']);

function isTelling(word: string): boolean {
  return (
    word.length > 1 &&
    !VAGUE.has(word) &&
    !REPORTING.has(word) &&
    !MOVES.has(word) &&
    !OUTCOME_OF.has(word) &&
    modeOf(word) === null
  );
}

function isName(token: FigureToken, words: readonly FigureToken[]): boolean {
  return token !== words[0] && /^\p{Lu}/u.test(token.text);
}

function isPastVerb(word: string): boolean {
  return PAST_VERBS.has(word) || /^\p{L}{2,}ed$/u.test(word);
}

/** The noun that a count counts: the first plural of the words that follow it. */
function nounAfter(tokens: readonly FigureToken[], at: number, value: number): FigureToken | null {
  let from = at + 1;
  // "41 of its 90 seats": the same noun for both.
  if (tokens[from]?.lower === 'of') {
    const whole = tokens.findIndex(({ kind }, i) => i > from && i < from + 3 && kind === 'number');
    if (whole < 0) return null;
    from = whole + 1;
  }
  const run: FigureToken[] = [];
  for (let i = from; i < tokens.length && run.length < 4; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || VAGUE.has(token.lower) !== PEOPLE.has(token.lower)) break;
    const verb = isPastVerb(token.lower) || MOVES.has(token.lower);
    // "Injured people", but "people injured".
    if (
      verb &&
      (run.length > 0 || tokens[i + 1]?.kind !== 'word' || VAGUE.has(tokens[i + 1]!.lower))
    )
      break;
    if (!verb) run.push(token);
  }
  const plural = run.find(
    ({ lower }) => PLURALS.has(lower) || PEOPLE.has(lower) || /[^s]s$/.test(lower),
  );
  return plural ?? (value === 1 || run.length < 2 ? (run[0] ?? null) : run.at(-1)!);
}

/** Before a number without a noun: what it counts is the subject, however far back. */
const LEADS = /^(?:to|at|is|was|of|reached|hit)$/;

/** For "the number of pupils … rose to 5" and "cases rose to 5": what the sentence counts. */
function subjectBefore(tokens: readonly FigureToken[], at: number): FigureToken | null {
  if (!LEADS.test(tokens[at - 1]?.lower ?? '')) return null;
  const clause = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'mark') + 1;
  const counted = tokens.findIndex(
    ({ lower }, i) => i >= clause && lower === 'number' && tokens[i + 1]?.lower === 'of',
  );
  const from = counted >= 0 ? counted + 2 : clause;
  return (
    tokens
      .slice(from, at)
      .find(
        ({ kind, lower }) =>
          kind === 'word' &&
          (PLURALS.has(lower) || /[^s]s$/.test(lower)) &&
          !/^(?:has|was|is|its|this)$/.test(lower),
      ) ?? null
  );
}

/** How far a word may be from the number whose outcome it tells; marks and joints count more. */
const REACH = 5;

function outcomeOf(
  tokens: readonly FigureToken[],
  at: number,
  counted: boolean,
  noun: string | null,
): Outcome | null {
  const own = noun === null ? undefined : OUTCOME_OF.get(noun);
  // Hostages may have been freed or killed.
  if (own && own !== 'hostage') return own;
  const reach =
    !counted && LEADS.test(tokens[at - 1]?.lower ?? '') ? Number.POSITIVE_INFINITY : REACH;
  let best: { outcome: Outcome; cost: number } | null = null;
  for (const step of reach > REACH ? [-1] : [1, -1]) {
    let cost = 0;
    for (let i = at + step; i >= 0 && i < tokens.length; i += step) {
      if (step > 0) i = skipInsertion(tokens, i);
      const token = tokens[i]!;
      cost += reach > REACH ? 0 : costOf(tokens, i);
      if (cost > reach) break;
      const outcome = token.kind === 'word' ? OUTCOME_OF.get(token.lower) : undefined;
      if (!outcome || token.lower === noun) continue;
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

function modeNear(nearby: readonly string[]): Mode {
  for (const word of [...nearby].reverse()) {
    const mode = modeOf(word);
    if (mode) return mode;
  }
  return /(?:^| )(?:is|are|was|were) to /.test(`${nearby.join(' ')} `) ? 'plan' : 'fact';
}

function kindOf(tokens: readonly FigureToken[], at: number): FigureContext['kind'] {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  const lead = [word(-3), word(-2), word(-1)].join(' ');
  if (/\b(?:including|among|whom)\b/.test(lead)) return 'part';
  if (/\b(?:another|further|additional)\b/.test(lead) || word(1) === 'more') return 'more';
  const rise = /^(?:to|at)$/.test(word(-1))
    ? null
    : (directionOf(word(-1)) ?? (word(-1) === 'by' ? directionOf(word(-2)) : null));
  // "A rise of 5 percent", "a 5 percent fall".
  const named = word(-1) === 'of' ? directionOf(word(-2)) : null;
  const follows = directionOf(word(2)) ?? null;
  const unitFollows = /^(?:percent|per)$/.test(word(1)) ? follows : null;
  // "Cut 640 jobs" counts the jobs; "cut 5 percent" is a change.
  if (rise && word(-1) === 'cut') return 'level';
  return rise ?? named ?? unitFollows ?? 'level';
}

/** The telling word nearest before a measure, moves skipped. */
function headBefore(
  tokens: readonly FigureToken[],
  at: number,
  stem: (word: string) => string,
): string | null {
  for (let i = at - 1; i >= 0; i--) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'word' && isTelling(lower)) return stem(lower);
  }
  return null;
}
