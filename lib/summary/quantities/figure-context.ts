import { stemmerOf } from '../../text/stem';
import { isEnglish } from '../is-english';
import type { TextNumber } from '../numbers/find-numbers';
import { type EventSigns, eventSigns } from './event-signs';
import { headBefore, subjectOf, tailAfter } from './figure-governor';
import { countedNoun } from './figure-noun';
import { outcomeOf } from './figure-outcome';
import type { FigureToken } from './figure-tokens';
import {
  directionOf,
  isPastVerb,
  isTelling,
  type Mode,
  modeOf,
  OUTCOME_OF,
  type Outcome,
  PEOPLE,
} from './figure-words';
import type { Unit } from './measure-units';

/** What tells a figure apart from others. Words are stems unless said otherwise. */
export interface FigureContext extends EventSigns {
  /** English: only there are the words known well enough to tell quantities apart. */
  comparable: boolean;
  /** What is counted, in lower case, and where it ends in the sentence. */
  noun: string | null;
  nounEnd: number | null;
  nounStem: string | null;
  outcome: Outcome | null;
  mode: Mode;
  /**
   * A level ("rose to 5"), a change ("rose by 5"), more of it ("5 more"), a part ("including 5"), or
   * the whole of which another number is a part ("3 of 5").
   */
  kind: 'level' | 'up' | 'down' | 'more' | 'part' | 'whole';
  /** What stands between the number and its noun, or before a noun that precedes it. */
  modifiers: Set<string>;
  /** The telling words nearest before and after, "profit" in "profit rose to 5 million". */
  head: string | null;
  tail: string | null;
  /** The first telling word of the clause, before the number. */
  subject: string | null;
  /** The sentence tells another figure of the same unit, noun and outcome. */
  rivals: boolean;
  /** What the sentence is about: its telling words without noun, unit and grammar. */
  terms: Set<string>;
  /** Those of them that are names, and those that are verbs of the past. */
  names: Set<string>;
  verbs: Set<string>;
  /** Where it holds: the words led by "in", "at", "near". */
  places: Set<string>;
}

/** Reads what a number in a sentence is about; in other languages than English little more than the noun. */
export function contextOf(
  all: readonly FigureToken[],
  number: TextNumber,
  unit: Unit | null,
  language: string | null,
): FigureContext {
  const stem = stemmerOf(language);
  const english = isEnglish(language);
  const unitEnd = number.end + (unit?.length ?? 0);
  // The words of the unit tell nothing more.
  const tokens = all.filter(({ start }) => start <= number.start || start >= unitEnd);
  const at = tokens.findIndex(({ start }) => start === number.start);
  const counted = unit ? null : countedNoun(tokens, at, language);
  const noun = counted?.token.lower ?? null;
  const outcome = unit || !english ? null : outcomeOf(tokens, at, counted?.follows ?? false, noun);
  const nounStem = noun === null || PEOPLE.has(noun) || OUTCOME_OF.has(noun) ? null : stem(noun);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const telling = words.filter(({ lower }) => isTelling(lower) && lower !== noun);
  const nearby = tokens.slice(Math.max(0, at - 8), at).map(({ lower }) => lower);
  return {
    ...eventSigns(tokens),
    comparable: english,
    noun,
    nounEnd: counted?.follows ? counted.token.end : null,
    nounStem,
    outcome,
    mode: modeNear(nearby),
    kind: kindOf(tokens, at, unit !== null),
    modifiers: new Set((counted?.modifiers ?? []).map(stem)),
    head: headBefore(tokens, at, stem),
    tail: tailAfter(tokens, at, noun, stem),
    subject: subjectOf(tokens, at, stem),
    rivals: false,
    terms: new Set(telling.map(({ lower }) => stem(lower))),
    names: new Set(telling.filter((t) => isName(t, words)).map(({ lower }) => stem(lower))),
    verbs: new Set(telling.filter((t) => isPastVerb(t.lower)).map(({ lower }) => stem(lower))),
    places: new Set(placeWords(tokens).map(stem)),
  };
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

function isName(token: FigureToken, words: readonly FigureToken[]): boolean {
  return token !== words[0] && /^\p{Lu}/u.test(token.text);
}

function modeNear(nearby: readonly string[]): Mode {
  for (const word of [...nearby].reverse()) {
    const mode = modeOf(word);
    if (mode) return mode;
  }
  return /(?:^| )(?:is|are|was|were) to /.test(`${nearby.join(' ')} `) ? 'plan' : 'fact';
}

function kindOf(
  tokens: readonly FigureToken[],
  at: number,
  measured: boolean,
): FigureContext['kind'] {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  const lead = [word(-3), word(-2), word(-1)].join(' ');
  if (/\b(?:including|among|whom)\b/.test(lead)) return 'part';
  const whole = word(-1) === 'of' ? -2 : word(-2) === 'of' ? -3 : 0;
  if (whole < 0 && tokens[at + whole]?.kind === 'number') return 'whole';
  if (/\b(?:another|further|additional)\b/.test(lead) || word(1) === 'more') return 'more';
  const rise = /^(?:to|at)$/.test(word(-1))
    ? null
    : (directionOf(word(-1)) ?? (word(-1) === 'by' ? directionOf(word(-2)) : null));
  // "A rise of 5 percent", "a 5 percent fall".
  const named = word(-1) === 'of' ? directionOf(word(-2)) : null;
  const follows = measured ? directionOf(word(1)) : null;
  // "Cut 640 jobs" counts the jobs; "cut 5 percent" is a change.
  if (rise && word(-1) === 'cut') return 'level';
  return rise ?? named ?? follows ?? 'level';
}

/** Marks the figures of one sentence that could be taken for one another. */
export function markRivals(
  contexts: readonly { unit: string | null; context: FigureContext }[],
): void {
  for (const one of contexts)
    one.context.rivals = contexts.some(
      (other) =>
        other !== one &&
        other.unit === one.unit &&
        other.context.nounStem === one.context.nounStem &&
        other.context.outcome === one.context.outcome,
    );
}
