import {
  charClass,
  DIGIT,
  isLetterClass,
  isWordClass,
  LOWER,
  SPACE,
  UPPER,
} from '../text/char-class';

/** Tokens of a text as parallel arrays of UTF-16 offsets (end exclusive). */
export interface Tokens {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
}

/** Abbreviations that keep their full stop, in lower case. */
const WITH_STOP = new Set(
  (
    'mr mrs ms messrs dr st mt ft prof sr jr gen col lt maj capt sgt cpl pvt adm cmdr cdr gov sen rep rev ' +
    'hon pres inc corp co ltd bros no dept univ assn supt insp det amb spc pfc brig fr vs llc plc ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Ends of host names that news texts spell out ("Amazon.com"). */
const DOMAINS = new Set(
  'com org net gov edu co uk eu io info ai tv me us ca au de fr ru cn in br'.split(' '),
);

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;

/**
 * Cuts a text into words, numbers and single marks. "’s" is a token of its own, hyphens part
 * words, initials, "U.S." and common abbreviations keep their full stop, web addresses and
 * handles stay whole. Any string will do; the work is linear in its length.
 */
export function tokenize(text: string): Tokens {
  const room = text.length + 1;
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    const end = tokenEnd(text, at, kind);
    starts[count] = at;
    ends[count++] = end;
    at = end;
  }
  return { count, starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

function tokenEnd(text: string, at: number, kind: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x40 || unit === 0x23) return handleEnd(text, at);
  if (isApostrophe(unit)) return possessiveEnd(text, at);
  if (!isWordClass(kind)) return text.codePointAt(at)! > 0xffff ? at + 2 : at + 1;
  if (kind === DIGIT) return numberEnd(text, at);
  if (isAddress(text, at)) return addressEnd(text, at);
  return wordEnd(text, at);
}

function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === CURLY_APOSTROPHE;
}

function classAt(text: string, at: number): number {
  return at < text.length ? charClass(text.charCodeAt(at)) : SPACE;
}

/** "@name", "#tag"; a lone sign ends after itself. */
function handleEnd(text: string, at: number): number {
  let end = at + 1;
  while (isWordClass(classAt(text, end)) || text.charCodeAt(end) === 0x5f) end++;
  return end;
}

/** "’s" after a word; any other apostrophe is a mark. */
function possessiveEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1) | 0x20;
  const glued = at > 0 && isWordClass(classAt(text, at - 1));
  return glued && next === 0x73 && !isWordClass(classAt(text, at + 2)) ? at + 2 : at + 1;
}

function numberEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    if (isWordClass(classAt(text, end))) continue;
    const unit = text.charCodeAt(end);
    if ((unit === FULL_STOP || unit === COMMA) && classAt(text, end + 1) === DIGIT) continue;
    break;
  }
  return end;
}

function isAddress(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20;
  if (unit === 0x68) return text.startsWith('http://', at) || text.startsWith('https://', at);
  return unit === 0x77 && text.startsWith('www.', at);
}

function addressEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && classAt(text, end) !== SPACE) end++;
  // What closes the sentence or a bracket is no part of the address.
  while (end > at + 4 && /[.,;:!?)\]"'”’]/.test(text[end - 1]!)) end--;
  return end;
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    while (isWordClass(classAt(text, end))) end++;
    const unit = text.charCodeAt(end);
    if (isApostrophe(unit) && continuesAfterApostrophe(text, end)) end++;
    else if (unit === FULL_STOP && isLetterClass(classAt(text, end + 1)) && joins(text, at, end))
      end++;
    else break;
  }
  return text.charCodeAt(end) === FULL_STOP && keepsStop(text, at, end) ? end + 1 : end;
}

/** "O'Brien", "don't", but not the "’s" of a possessive. */
function continuesAfterApostrophe(text: string, apostrophe: number): boolean {
  if (!isLetterClass(classAt(text, apostrophe + 1))) return false;
  return possessiveEnd(text, apostrophe) === apostrophe + 1;
}

/** Whether the stop at `stop` is inside a word: "U.S", "a.m", "Amazon.com". */
function joins(text: string, at: number, stop: number): boolean {
  if (stop - at === 1 || text.charCodeAt(stop - 2) === FULL_STOP)
    return stop - at > 1 || !isLetterClass(classAt(text, stop + 2));
  let end = stop + 1;
  while (classAt(text, end) === LOWER) end++;
  return !isWordClass(classAt(text, end)) && DOMAINS.has(text.slice(stop + 1, end));
}

function keepsStop(text: string, at: number, stop: number): boolean {
  const length = stop - at;
  if (length === 1) return classAt(text, at) === UPPER;
  if (text.charCodeAt(stop - 2) === FULL_STOP) return true;
  return length <= 6 && WITH_STOP.has(text.slice(at, stop).toLowerCase());
}
