import { stemmerOf } from '../../text/stem';
import type { TextNumber } from '../numbers/find-numbers';
import { countedNoun } from './figure-noun';
import { outcomeOf } from './figure-outcome';
import type { FigureToken } from './figure-tokens';
import {
  directionOf,
  EVENTS,
  isPastVerb,
  MOVES,
  type Mode,
  modeOf,
  OUTCOME_OF,
  type Outcome,
  PEOPLE,
  REPORTING,
  VAGUE,
} from './figure-words';
import type { Unit } from './measure-units';

/** What tells a figure apart from others. Words are stems unless said otherwise. */
export interface FigureContext {
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
  /** "Second quarter", "first round": stages are never compared with one another. */
  stage: string;
  /** Where it holds: the words led by "in", "at", "near". */
  places: Set<string>;
  /** It tells of an event as of something new ("a blast", "two raids", "clashes"). */
  introduces: boolean;
  /** It carries on what was told before ("now", "has risen", "the blast"). */
  continues: boolean;
  /** A sum over several occasions ("in five raids so far"). */
  summed: boolean;
  /** Of a stretch of time ("in the past two weeks") rather than of one event. */
  period: boolean;
  /** The figure is of another event or an earlier year. */
  elsewhere: boolean;
}

/** Reads what a number in a sentence is about; in other languages than English little more than the noun. */
export function contextOf(
  all: readonly FigureToken[],
  number: TextNumber,
  unit: Unit | null,
  language: string | null,
): FigureContext {
  const stem = stemmerOf(language);
  const english = /^en\b/i.test(language ?? 'en');
  const unitEnd = number.end + (unit?.length ?? 0);
  // The words of the unit tell nothing more.
  const tokens = all.filter(({ start }) => start <= number.start || start >= unitEnd);
  const at = tokens.findIndex(({ start }) => start === number.start);
  const counted = unit ? null : countedNoun(tokens, at, english);
  const noun = counted?.token.lower ?? null;
  const outcome = unit || !english ? null : outcomeOf(tokens, at, counted?.follows ?? false, noun);
  const nounStem = noun === null || PEOPLE.has(noun) || OUTCOME_OF.has(noun) ? null : stem(noun);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const telling = words.filter(({ lower }) => isTelling(lower) && lower !== noun);
  const sentence = words.map(({ lower }) => lower).join(' ');
  const nearby = tokens.slice(Math.max(0, at - 8), at).map(({ lower }) => lower);
  return {
    comparable: english,
    noun,
    nounEnd: counted?.follows ? counted.token.end : null,
    nounStem,
    outcome,
    mode: modeNear(nearby),
    kind: kindOf(tokens, at),
    modifiers: new Set((counted?.modifiers ?? []).map(stem)),
    head: headBefore(tokens, at, stem),
    tail: tailAfter(tokens, at, noun, stem),
    subject: subjectOf(tokens, at, stem),
    rivals: false,
    terms: new Set(telling.map(({ lower }) => stem(lower))),
    names: new Set(telling.filter((t) => isName(t, words)).map(({ lower }) => stem(lower))),
    verbs: new Set(telling.filter((t) => isPastVerb(t.lower)).map(({ lower }) => stem(lower))),
    stage:
      /\b(?:second|third|fourth|final) (?:reading|round|quarter|half|phase|vote)\b/.exec(
        sentence,
      )?.[0] ?? '',
    places: new Set(placeWords(tokens).map(stem)),
    introduces: namesEvent(tokens, false),
    continues: CARRIES_ON.test(sentence) || namesEvent(tokens, true),
    summed: /\b(?:(?:so|thus) far|a total of|altogether)\b/.test(sentence),
    period: PERIOD.test(sentence),
    elsewhere: OTHER_EVENT.test(sentence) || tokens.some(isYear),
  };
}

/** Signs that a sentence tells of another event: earlier, like it, or a further one. */
const OTHER_EVENT =
  /\b(?:separate|similar|previous|unrelated|again|last year|years? (?:ago|earlier|before))\b|^(?:the |a )?(?:new|fresh|second|third|next)\b(?! (?:figures?|count|estimates?|polls?|surveys?|data))/;

const CARRIES_ON =
  /\b(?:now|still|toll|total|so far|risen|rises|rose|climbed|grown|grew|since|number of|(?:has|have) (?:been |already )?(?:\p{L}+ed|risen|grown|reached|hit))\b/u;

const PERIOD =
  /\b(?:past|last|previous) (?:few |several |\p{L}+ )?(?:days?|weeks?|months?|years?|decades?)\b|\bthis year\b/u;

/** Whether an event noun stands with ("the blast", "Monday's raid") or without such a word. */
function namesEvent(tokens: readonly FigureToken[], known: boolean): boolean {
  return tokens.some(({ lower }, i) => {
    if (!EVENTS.has(lower) || EVENTS.has(tokens[i + 1]?.lower ?? '')) return false;
    for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
      const { kind, lower: word, text } = tokens[k]!;
      if (/^(?:the|this|that|its|their)$/.test(word) || /['’]s$/.test(text)) return known;
      if (kind !== 'word' || VAGUE.has(word) || REPORTING.has(word)) return !known;
    }
    return !known;
  });
}

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
  const whole = word(-1) === 'of' ? -2 : word(-2) === 'of' ? -3 : 0;
  if (whole < 0 && tokens[at + whole]?.kind === 'number') return 'whole';
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

/** The telling word nearest before a figure within its clause, moves skipped. */
function headBefore(
  tokens: readonly FigureToken[],
  at: number,
  stem: (word: string) => string,
): string | null {
  for (let i = at - 1; i >= 0 && tokens[i]!.kind !== 'mark'; i--) {
    const { kind, lower } = tokens[i]!;
    if (/^(?:said|says|say|that)$/.test(lower)) break;
    if (kind === 'word' && isTelling(lower)) return stem(lower);
  }
  return null;
}

/** The telling word nearest after a figure, before any mark. */
function tailAfter(
  tokens: readonly FigureToken[],
  at: number,
  noun: string | null,
  stem: (word: string) => string,
): string | null {
  for (let i = at + 1; i < Math.min(at + 8, tokens.length); i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'mark') return null;
    if (kind === 'word' && isTelling(lower) && lower !== noun) return stem(lower);
  }
  return null;
}

/** Who or what acts: the first telling word after any "X said (that)". */
function subjectOf(
  tokens: readonly FigureToken[],
  at: number,
  stem: (word: string) => string,
): string | null {
  const said = tokens
    .slice(0, at)
    .findLastIndex(({ lower }) => /^(?:said|says|say|that|found)$/.test(lower));
  const clause = tokens.slice(said + 1, at);
  const first = clause.find(({ kind, lower }) => kind === 'word' && isTelling(lower));
  return first ? stem(first.lower) : null;
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
