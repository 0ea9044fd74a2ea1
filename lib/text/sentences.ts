import type { Span } from '../analysis';
import { isAbbreviation, isDetachedAbbreviation } from './abbreviations';
import { classAt, startsLower, UPPER } from './char-class';
import { hasUnspacedScript } from './script';

/** Ends of sentences in any script: Latin, CJK, Arabic, Urdu, Devanagari, Ethiopic, Armenian. */
const ENDS = '.!?…。！？．؟۔।॥።։';
// German closes with “ and ‘, Danish with «; touching an end mark none of them can open.
const CLOSERS = '"\'”’»›“‘«)]}」』）】';

// A candidate: end marks, then closing quotes or brackets, numbers of notes; French sets a space before ».
const CANDIDATE = new RegExp(
  `[${ENDS}]+(?:[${CLOSERS.replace(/[\]}]/g, '\\$&')}]|[\\s\u00a0\u202f]»|\\s?\\[\\d{1,3}\\])*`,
  'gu',
);

/** How a text is set, as far as finding its sentences goes. */
interface Setting {
  /** All in lower case, so that a small letter may open a sentence. */
  caseless: boolean;
  /** Cut into tokens set apart by spaces ("he left , they said ."), as in language corpora. */
  tokenised: boolean;
}

/**
 * Sentences in order, as spans of UTF-16 offsets into `text` with outer white space left out.
 * A line break always ends a sentence (blocks are joined by blank lines). Rules rather than
 * `Intl.Segmenter`, which cuts after "U.S." and "Gov."; the segmenter serves only scripts
 * that have neither spaces nor end marks (Thai). Pass a text whole: whether it is lower-cased or
 * tokenised is judged from all of it.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  const setting = settingOf(text);
  for (const line of text.matchAll(/[^\n]+/g))
    splitLine(text, line.index, line.index + line[0].length, setting, spans);
  return spans;
}

function settingOf(text: string): Setting {
  const caseless = hasFewCapitals(text) && text !== text.toUpperCase();
  const apart = text.match(/\s[.,](?=\s|$)/g)?.length ?? 0;
  const attached = text.match(/\S[.,](?=\s|$)/g)?.length ?? 0;
  return { caseless, tokenised: apart > attached };
}

/** Ordinary English has a capital every 30 letters; a stray "US" must not hide a lower-cased text. */
function hasFewCapitals(text: string): boolean {
  const enough = text.length / 300;
  let upper = 0;
  for (let at = 0; at < text.length && upper < enough; at++)
    if (classAt(text, at) === UPPER) upper++;
  return upper < enough;
}

function splitLine(text: string, from: number, to: number, setting: Setting, spans: Span[]): void {
  const line = text.slice(from, to);
  if (/[\u0e01-\u0eff\u1780-\u17ff]/.test(line)) {
    for (const part of new Intl.Segmenter('th', { granularity: 'sentence' }).segment(line))
      push(text, from + part.index, from + part.index + part.segment.length, spans);
    return;
  }
  let start = 0;
  let quoteOpen = false;
  // Quotation marks as tokens of their own are found in ordinary text too ("We lost. " He left.).
  const apart = setting.tokenised || PLAIN_QUOTE.test(line);
  for (const match of line.matchAll(CANDIDATE)) {
    let end = match.index + match[0].length;
    if (match.index < start || !endsSentence(line, start, match.index, end, match[0], setting))
      continue;
    if (apart) {
      quoteOpen = togglesQuote(line.slice(start, end)) ? !quoteOpen : quoteOpen;
      const closers = detachedClosers(line, end, quoteOpen);
      if (togglesQuote(line.slice(end, closers))) quoteOpen = false;
      end = closers;
    }
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

function endsSentence(
  line: string,
  start: number,
  at: number,
  end: number,
  marks: string,
  setting: Setting,
): boolean {
  // CJK and Indic end marks need no space after them.
  if (/[。！？．؟۔।॥።։]/u.test(marks)) return true;
  const rest = line.slice(end, end + 40);
  if (rest === '') return true;
  if (!/^\s/.test(rest)) return hasUnspacedScript(rest.slice(0, 2));
  const next = rest.trimStart();
  if (next === '') return true;
  const before = line.slice(Math.max(0, at - 24), at);
  if (marks[0] !== '.') return startsSentence(next, setting.caseless && !isSpeechTag(next));
  // A full stop standing alone ("officials . the group") comes from tokenised text.
  if (/\s$/.test(before) || at === 0)
    return marks !== '..' && marks !== '...' && !isDetachedAbbreviation(before, next);
  // "2. The rent": the number of an item.
  if (/^\s*\(?\d{1,2}$/.test(line.slice(start, at))) return false;
  // "$2. 5 million": a decimal that some converter has torn apart.
  if (/\d$/.test(before) && /^\d/.test(next)) return false;
  if (marks.startsWith('...') || marks.startsWith('…')) return startsSentence(next, false);
  // In tokenised text a stop that has stayed with its word is part of it ("u.s. officials").
  const caseless = setting.caseless && !setting.tokenised;
  return startsSentence(next, caseless) && !isAbbreviation(before, next);
}

/** Whether what follows looks like the start of a sentence: no lower-case letter. */
function startsSentence(next: string, caseless: boolean): boolean {
  const first = next.replace(/^["'“‘«‹„([{¿¡`]+\s*/, '');
  if (first === '') return caseless;
  // After "?” asked the minister" or "!) and" the sentence goes on.
  if (startsLower(first)) return caseless;
  return !/^[,;:]/.test(first);
}

/** Lower-cased words that carry on a sentence after a quoted question: "'' asked the mayor". */
function isSpeechTag(next: string): boolean {
  return /^(?:''|["'”’])?\s*(?:(?:he|she|they|mr|mrs|ms|the [^\s.,;]+)\s+)?(?:said|asked|says|asks|added|wrote|told|tweeted)\b/.test(
    next,
  );
}

// A plain quotation mark as a token of its own says not whether it opens or closes.
const PLAIN_QUOTE = /(?<=^|\s)['"](?=\s|$)/;

function togglesQuote(part: string): boolean {
  return ((part.match(new RegExp(PLAIN_QUOTE, 'g'))?.length ?? 0) & 1) === 1;
}

/** Where the closing marks that follow an end mark as separate tokens ("left . ''") end. */
function detachedClosers(line: string, end: number, quoteOpen: boolean): number {
  const sure = /(?:\s+(?:''|[”’»)\]]|-rrb-)(?=\s|$))+/y;
  sure.lastIndex = end;
  if (sure.test(line)) return sure.lastIndex;
  const plain = /\s+['"](?=\s|$)/y;
  plain.lastIndex = end;
  return quoteOpen && plain.test(line) ? plain.lastIndex : end;
}
