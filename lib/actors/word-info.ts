import {
  charClass,
  countUpper,
  DIGIT,
  isLetterClass,
  isWordClass,
  LOWER,
  UPPER,
} from '../text/char-class';

/** How a word is written. */
export const CASE = {
  lower: 0,
  capital: 1,
  allCaps: 2,
  initial: 3,
  mixed: 4,
  number: 5,
  mark: 6,
} as const;

/** What is known of a word form (lower-cased) in one text; shared by its spellings. */
export interface FormInfo {
  hash: number;
  /** Bits of word-flags.ts. */
  flags: number;
  /** Word class numbers from the model's lexicon, 0 when unknown; coarse and fine. */
  coarse: number;
  fine: number;
  /** Occurrences in lower case, and capitalised other than at the start of a sentence. */
  lowerCount: number;
  capitalCount: number;
  /** Evidence from all occurrences in the text (see text-evidence.ts). */
  evidence: number;
  /** Hash of the last word of the longest run of capitals it stands in, and that run's length. */
  runHead: number;
  runLength: number;
  /** Hash of the last word of the long name that an acronym abbreviates, 0 for none. */
  definedHead: number;
  definedFlags: number;
}

/** One spelling of a word, analysed once a text. */
export interface WordInfo {
  text: string;
  case: number;
  hash: number;
  shape: number;
  prefix2: number;
  prefix3: number;
  prefix4: number;
  suffix1: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  form: FormInfo;
  /**
   * Where the tagger keeps the scores that the word alone gives to the tokens around it (−1 for
   * nowhere yet), and which of them it has, one bit a place: the same few words stand beside most
   * names of a text.
   */
  scoresAt: number;
  scored: number;
}

const FNV_OFFSET = 0x811c9dc5;

/** FNV-1a over UTF-16 code units, 32 bits; `start` is the hash of what stands before. */
export function hashText(text: string, start = FNV_OFFSET, from = 0, to = text.length): number {
  let hash = start;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    if (unit > 0xff) hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return hash;
}

/** The spelling of a word without its form. */
export function spell(text: string, lower: string, form: FormInfo): WordInfo {
  const length = lower.length;
  return {
    text,
    case: caseOf(text),
    hash: hashText(text),
    shape: shapeOf(text),
    prefix2: hashText(lower, FNV_OFFSET, 0, Math.min(2, length)),
    prefix3: hashText(lower, FNV_OFFSET, 0, Math.min(3, length)),
    prefix4: hashText(lower, FNV_OFFSET, 0, Math.min(4, length)),
    suffix1: hashText(lower, FNV_OFFSET, Math.max(0, length - 1)),
    suffix2: hashText(lower, FNV_OFFSET, Math.max(0, length - 2)),
    suffix3: hashText(lower, FNV_OFFSET, Math.max(0, length - 3)),
    suffix4: hashText(lower, FNV_OFFSET, Math.max(0, length - 4)),
    form,
    scoresAt: -1,
    scored: 0,
  };
}

function caseOf(text: string): number {
  const first = charClass(text.charCodeAt(0));
  if (first === DIGIT) return countUpper(text) > 0 ? CASE.mixed : CASE.number;
  if (!isLetterClass(first)) return CASE.mark;
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = charClass(text.charCodeAt(i));
    if (kind === UPPER) upper++;
    else if (kind === LOWER) lower++;
  }
  if (upper === 0) return CASE.lower;
  if (first !== UPPER) return CASE.mixed;
  if (lower === 0) return upper === 1 ? CASE.initial : CASE.allCaps;
  return upper === 1 ? CASE.capital : CASE.mixed;
}

/** Hash of the word's pattern with repeats squeezed: "McDonald" and "DeSantos" are both XxXx. */
function shapeOf(text: string): number {
  let hash = 0x811c9dc5;
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = charClass(unit);
    const mark = isWordClass(kind) ? kind : unit + 16;
    if (mark === last) continue;
    hash = Math.imul(hash ^ mark, 0x01000193);
    last = mark;
  }
  return hash;
}
