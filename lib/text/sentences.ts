import type { Span } from '../analysis';
import { isAbbreviation } from './abbreviations';
import { hasUnspacedScript } from './script';

/** Ends of sentences in any script: Latin, CJK, Arabic, Urdu, Devanagari, Ethiopic, Armenian. */
const ENDS = '.!?…。！？．؟۔।॥።։';
const CLOSERS = '"\'”’»›)]}」』）】';

// A candidate: end marks, then closing quotes or brackets.
const CANDIDATE = new RegExp(`[${ENDS}]+[${CLOSERS.replace(/[\]}]/g, '\\$&')}]*`, 'gu');

/**
 * Sentences in order, as spans of UTF-16 offsets into `text` with outer white space left out.
 * A line break always ends a sentence (blocks are joined by blank lines). Rules rather than
 * `Intl.Segmenter`, which cuts after "U.S." and "Gov."; the segmenter serves only scripts
 * that have neither spaces nor end marks (Thai).
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g))
    splitLine(text, line.index, line.index + line[0].length, spans);
  return spans;
}

function splitLine(text: string, from: number, to: number, spans: Span[]): void {
  const line = text.slice(from, to);
  if (/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(line)) {
    for (const part of new Intl.Segmenter('th', { granularity: 'sentence' }).segment(line))
      push(text, from + part.index, from + part.index + part.segment.length, spans);
    return;
  }
  let start = 0;
  for (const match of line.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length;
    if (!endsSentence(line, match.index, end, match[0])) continue;
    push(text, from + start, from + end, spans);
    start = end;
  }
  push(text, from + start, to, spans);
}

function push(text: string, start: number, end: number, spans: Span[]): void {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start) spans.push({ start, end });
}

function endsSentence(line: string, at: number, end: number, marks: string): boolean {
  // CJK and Indic end marks need no space after them.
  if (/[。！？．؟۔।॥።։]/u.test(marks)) return true;
  const rest = line.slice(end, end + 40);
  if (rest === '') return true;
  if (!/^\s/.test(rest)) return hasUnspacedScript(rest.slice(0, 2));
  const next = rest.trimStart();
  if (marks[0] !== '.') return startsSentence(next, marks);
  // A full stop standing alone ("officials . the group") comes from tokenised text.
  if (/\s/.test(line[at - 1] ?? ' ')) return true;
  // "$2. 5 million": a decimal that some converter has torn apart.
  if (/\d/.test(line[at - 1] ?? '') && /^\d/.test(next)) return false;
  if (marks.startsWith('...') || marks.startsWith('…')) return startsSentence(next, marks);
  return startsSentence(next, marks) && !isAbbreviation(line.slice(Math.max(0, at - 24), at), next);
}

/** Whether what follows looks like the start of a sentence: no lower-case letter. */
function startsSentence(next: string, marks: string): boolean {
  const first = next.replace(/^["'“‘«‹„([{]+/, '');
  if (first === '') return false;
  // After "?” asked the minister" or "!) and" the sentence goes on.
  if (/^\p{Ll}/u.test(first)) return false;
  return !/^[,;:]/.test(first) && marks.length > 0;
}
