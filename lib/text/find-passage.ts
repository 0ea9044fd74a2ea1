import type { Span } from '../analysis';

const KEPT = /[\p{L}\p{N}]/u;
/** Neither word nor space. */
const MARK = /[^\p{L}\p{N}\s]/u;

interface Squeezed {
  /** Letters and digits only, lower case. */
  text: string;
  /** For each of its code units, the UTF-16 offset in the original. */
  offsets: number[];
}

/**
 * Finds passages in a text, letters and digits compared and all else passed over: spaces,
 * quotation marks and dashes change between a page and its reading, words do not.
 */
export class PassageFinder {
  readonly #text: string;
  readonly #squeezed: Squeezed;

  constructor(text: string) {
    this.#text = text;
    this.#squeezed = squeeze(text);
  }

  /**
   * Where a passage stands, or null.
   * @param near of several places, the one whose start is nearest to this offset; else the first
   */
  find(passage: string, near?: number): Span | null {
    const { text: wanted, offsets } = squeeze(passage);
    if (wanted === '') return null;
    const { text } = this.#squeezed;
    const before = offsets[0]!;
    const after = passage.length - offsets.at(-1)! - codePointLength(passage, offsets.at(-1)!);
    let best: Span | null = null;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const found = this.#withMarks(this.#span(at, wanted.length), before, after);
      if (near === undefined) return found;
      if (!best || Math.abs(found.start - near) < Math.abs(best.start - near)) best = found;
    }
    return best;
  }

  /** Takes in the quotation marks and stops that the passage has at its ends, as many at most. */
  #withMarks({ start, end }: Span, before: number, after: number): Span {
    const isMark = (char: string | undefined) => char !== undefined && MARK.test(char);
    let first = start;
    while (start - first < before && isMark(this.#text[first - 1])) first--;
    let last = end;
    while (last - end < after && isMark(this.#text[last])) last++;
    return { start: first, end: last };
  }

  #span(at: number, length: number): Span {
    const { offsets } = this.#squeezed;
    const last = offsets[at + length - 1]!;
    return { start: offsets[at]!, end: last + codePointLength(this.#text, last) };
  }
}

/** Where a passage stands in a text, see `PassageFinder`; for one look only. */
export function findPassage(text: string, passage: string, near?: number): Span | null {
  return new PassageFinder(text).find(passage, near);
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
