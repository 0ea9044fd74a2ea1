import type { Figure } from '../figures';
import type { FigureContext } from './figure-context';
import { opposed } from './figure-words';

/** How far two texts are apart. */
export interface Distance {
  /** Days from the older to the newer. */
  days: number;
  /** Stems that so many texts of the storyline have that they tell no event from another. */
  common: ReadonlySet<string>;
}

/** A toll is followed for a month; a new event is told by all within the day. */
const TOLL_DAYS = 30;
const NEW_DAYS = 1;

/**
 * Whether two figures of different texts on one event tell the same quantity, so that they can be
 * set beside each other. Built for precision: unit, noun, outcome, kind and mode must agree, and
 * the sentences must share what they are about.
 */
export function sameQuantity(a: Figure, b: Figure, { days, common }: Distance): boolean {
  const [x, y] = [a.context, b.context];
  if (a.unit !== b.unit || x.outcome !== y.outcome || !sameNoun(x, y)) return false;
  if (x.kind !== y.kind || x.kind === 'more' || x.mode !== y.mode || x.stage !== y.stage)
    return false;
  if (x.period !== y.period) return false;
  if (!x.comparable || !y.comparable || x.elsewhere || y.elsewhere) return false;
  if (disjoint(x.names, y.names) || disjoint(x.places, y.places)) return false;
  if (!equal(x.modifiers, y.modifiers)) return false;
  if (x.rivals || y.rivals) if (x.head !== y.head || x.tail !== y.tail) return false;
  if (x.outcome) return sameEvent(x, y, { days, common });
  if (x.summed !== y.summed) return false;
  if (x.introduces && y.introduces && days >= NEW_DAYS) return false;
  if (disjoint(x.verbs, y.verbs) || opposed(x.terms, y.terms)) return false;
  if (!sameGovernor(x, y) || otherSubject(x, y)) return false;
  return shareSubject(x.terms, y.terms);
}

/**
 * What governs a figure must be spoken of on both sides: "profit" is not "sales", "tested 1,100
 * wells" not "found arsenic in 140 wells". A figure that opens its clause is known by what follows.
 */
function sameGovernor(x: FigureContext, y: FigureContext): boolean {
  const opens = x.head === null || y.head === null;
  if (opens && x.tail !== null && x.tail === y.tail) return true;
  if (x.head === null && y.head === null) return false;
  const spokenOf = (head: string | null, terms: ReadonlySet<string>) => !head || terms.has(head);
  return spokenOf(x.head, y.terms) && spokenOf(y.head, x.terms);
}

/** "The coalition holds 61 seats", "the opposition holds 55 seats". */
function otherSubject(x: FigureContext, y: FigureContext): boolean {
  if (x.subject === null || y.subject === null) return false;
  return !y.terms.has(x.subject) && !x.terms.has(y.subject);
}

function sameNoun(x: FigureContext, y: FigureContext): boolean {
  if (x.nounStem === y.nounStem) return true;
  // "A boat with 60 migrants sank and 22 drowned": the noun stands elsewhere in the sentence.
  const unsaid = (bare: FigureContext, noun: string | null) =>
    bare.outcome !== null && bare.noun === null && noun !== null && bare.terms.has(noun);
  return unsaid(x, y.nounStem) || unsaid(y, x.nounStem);
}

/**
 * Casualties need no common words but those that tell which event they belong to. In a long
 * conflict one attack follows another: where the newer text tells of an event as new, it is the
 * same only if both were written at about the same time and share more.
 */
function sameEvent(x: FigureContext, y: FigureContext, { days, common }: Distance): boolean {
  if (days > TOLL_DAYS) return false;
  const telling = (terms: ReadonlySet<string>) => new Set([...terms].filter((t) => !common.has(t)));
  const together = shared(telling(x.terms), telling(y.terms)) + (x.nounStem ? 1 : 0);
  const fresh = days < NEW_DAYS;
  if (y.introduces) return fresh && together >= 2;
  if (!fresh && !y.continues) return false;
  return together > 0 || (fresh && Math.min(x.terms.size, y.terms.size) < 2);
}

function shareSubject(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const common = shared(x, y);
  const [fewer, more] = [Math.min(x.size, y.size), Math.max(x.size, y.size)];
  if (common >= 2) return common / fewer >= 0.34;
  return common === 1 && fewer === 1 && common / more >= 0.34;
}

function shared(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let count = 0;
  for (const word of x) if (y.has(word)) count++;
  return count;
}

function equal(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size === y.size && shared(x, y) === x.size;
}

/** Whether both have words and none in common. */
function disjoint(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size > 0 && y.size > 0 && shared(x, y) === 0;
}
