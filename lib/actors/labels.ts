import type { ActorType } from '../analysis';

/**
 * The labels of the tagger: BILOU (begin, inside, last, outside, unit) over persons, organisations
 * and places, and one label for words of other names (events, works, peoples), which are told apart
 * so that they do not become actors.
 */
export const NAME_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

export type NameType = ActorType | 'MISC';

export const OUTSIDE = 0;
/** Index of MISC in NAME_TYPES, and its only label. */
const MISC = 3;
const MISC_LABEL = 1 + MISC * 4;
export const LABEL_COUNT = MISC_LABEL + 1;

export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

/** The label of a part (BEGIN, INSIDE, LAST, UNIT) of a name of the type with that index. */
export function labelOf(type: number, part: number): number {
  return type === MISC ? MISC_LABEL : 1 + type * 4 + part;
}

/** Index into NAME_TYPES, or -1 for OUTSIDE. */
export function typeOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2;
}

/** BEGIN, INSIDE, LAST or UNIT; only for labels other than OUTSIDE. */
export function partOfLabel(label: number): number {
  return label === MISC_LABEL ? UNIT : (label - 1) & 3;
}

/** Whether `to` may follow `from`. */
export function mayFollow(from: number, to: number): boolean {
  const open = from !== OUTSIDE && (partOfLabel(from) === BEGIN || partOfLabel(from) === INSIDE);
  const continues = to !== OUTSIDE && (partOfLabel(to) === INSIDE || partOfLabel(to) === LAST);
  if (!open) return !continues;
  return continues && typeOfLabel(from) === typeOfLabel(to);
}

/** All pairs that may follow one another, as two parallel arrays. */
export const PAIRS: { from: Uint8Array; to: Uint8Array } = (() => {
  const from: number[] = [];
  const to: number[] = [];
  for (let a = 0; a < LABEL_COUNT; a++)
    for (let b = 0; b < LABEL_COUNT; b++)
      if (mayFollow(a, b)) {
        from.push(a);
        to.push(b);
      }
  return { from: Uint8Array.from(from), to: Uint8Array.from(to) };
})();
