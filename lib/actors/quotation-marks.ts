import type { Span } from '../analysis';
import { classAt, DIGIT, isWordClass } from '../text/char-class';

/** Closing marks by opening mark; a straight mark closes itself. */
const PAIRS: Record<string, string> = {
  '“': '”',
  '«': '»',
  '„': '“”',
  '"': '"',
  '‘': '’',
  '「': '」',
};
const LONGEST = 2500;

/**
 * Stretches in quotation marks, the marks included, in text order and not nested. A stretch ends
 * at the end of its paragraph even when nothing closes it: a quotation that runs over several
 * paragraphs is opened in each and closed in the last.
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const close = PAIRS[text[at]!];
    if (close === undefined || !mayOpen(text, at)) {
      at++;
      continue;
    }
    const end = closingEnd(text, at, close);
    if (end > at + 3) {
      found.push({ start: at, end });
      at = end;
    } else at++;
  }
  return found;
}

/** A straight or single mark opens only at the start of a word: "5' 11"" opens nothing. */
function mayOpen(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== '"' && mark !== '‘') return true;
  const kind = classAt(text, at - 1);
  return mark === '‘' ? !isWordClass(kind) : kind !== DIGIT;
}

function closingEnd(text: string, start: number, close: string): number {
  const limit = Math.min(text.length, start + LONGEST);
  for (let i = start + 1; i < limit; i++) {
    const char = text[i]!;
    if (char === '\n') return opensParagraph(text, start) ? i : -1;
    if (!close.includes(char)) continue;
    if (char === '’' && isWordClass(classAt(text, i + 1))) continue;
    return i + 1;
  }
  return limit === text.length && opensParagraph(text, start) ? limit : -1;
}

/** An unclosed mark is a quotation only where it opens its paragraph. */
function opensParagraph(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '“') return true;
  return mark !== '‘' && (at === 0 || text[at - 1] === '\n');
}
