import type { Span } from '../analysis';

const KEPT = /[\p{L}\p{N}]/u;

interface Squeezed {
  /** Letters and digits only, lower case. */
  text: string;
  /** For each of its code units, the UTF-16 offset in the original. */
  offsets: number[];
}

/**
 * Where a passage stands in a text, letters and digits compared and all else passed over: spaces,
 * quotation marks and dashes change between a page and its reading, words do not.
 * @param near of several places, the one whose start is nearest to this offset; the first without
 */
export function findPassage(text: string, passage: string, near?: number): Span | null {
  const wanted = squeeze(passage).text;
  if (wanted === '') return null;
  const { text: squeezed, offsets } = squeeze(text);
  let best: Span | null = null;
  for (let at = squeezed.indexOf(wanted); at >= 0; at = squeezed.indexOf(wanted, at + 1)) {
    const start = offsets[at]!;
    const last = offsets[at + wanted.length - 1]!;
    const found = { start, end: last + codePointLength(text, last) };
    if (near === undefined) return found;
    if (!best || Math.abs(start - near) < Math.abs(best.start - near)) best = found;
  }
  return best;
}

function squeeze(text: string): Squeezed {
  let squeezed = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const char of text) {
    if (KEPT.test(char)) {
      const lower = char.toLowerCase();
      squeezed += lower;
      // Lower-casing can lengthen ("İ"): each unit points at the letter it came from.
      for (let i = 0; i < lower.length; i++) offsets.push(offset);
    }
    offset += char.length;
  }
  return { text: squeezed, offsets };
}

function codePointLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
