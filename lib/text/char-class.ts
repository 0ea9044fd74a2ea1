/**
 * What a character can be part of; `upper` and `lower` only where a script has case. Look-ups in
 * place of patterns with property escapes: one of those takes V8 up to 9 ms to make, and a worker
 * is woken with none made.
 */
const OTHER = 0;
export const SPACE = 1;
export const UPPER = 2;
export const LOWER = 3;
/** A letter of a script without case (Arabic, Han). */
export const UNCASED = 4;
export const DIGIT = 5;
/** A combining mark: belongs to the letter before it. */
export const MARK = 6;

const UNKNOWN = 0xff;
const table = new Uint8Array(0x10000).fill(UNKNOWN);
/** The same for the few characters of a text beyond the Basic Multilingual Plane. */
const beyond = new Map<number, number>();

/** The class of a UTF-16 code unit; surrogates count as OTHER. */
export function charClass(unit: number): number {
  const known = table[unit]!;
  if (known !== UNKNOWN) return known;
  const found = unit < 0x80 ? classifyAscii(unit) : classify(String.fromCharCode(unit));
  table[unit] = found;
  return found;
}

/** The class of the whole character at an offset; SPACE behind the end. */
export function classAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return SPACE;
  const unit = text.charCodeAt(at);
  if ((unit & 0xfc00) !== 0xd800) return charClass(unit);
  const point = text.codePointAt(at)!;
  let known = beyond.get(point);
  if (known === undefined) {
    known = classify(String.fromCodePoint(point));
    beyond.set(point, known);
  }
  return known;
}

function classifyAscii(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return LOWER;
  if (unit >= 0x41 && unit <= 0x5a) return UPPER;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) ? SPACE : OTHER;
}

function classify(char: string): number {
  if (/\s/.test(char)) return SPACE;
  if (/\p{L}/u.test(char)) {
    if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
    return /\p{Ll}/u.test(char) ? LOWER : UNCASED;
  }
  if (/\p{M}/u.test(char)) return MARK;
  return /\p{N}/u.test(char) ? DIGIT : OTHER;
}

/** Whether the class stands for a letter, a digit or a mark. */
export function isWordClass(kind: number): boolean {
  return kind >= UPPER;
}

/** Whether the class stands for a letter. */
export function isLetterClass(kind: number): boolean {
  return kind >= UPPER && kind <= UNCASED;
}

export const startsUpper = (text: string): boolean => classAt(text, 0) === UPPER;
export const startsLower = (text: string): boolean => classAt(text, 0) === LOWER;
export const startsDigit = (text: string): boolean => classAt(text, 0) === DIGIT;

/** How many of a text's characters are capitals. */
export function countUpper(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (classAt(text, at) === UPPER) count++;
  return count;
}
