import { splitSentences } from '../text/sentences';
import type { Lexicon } from './lexicon';
import { type Tokens, tokenize } from './tokenize';
import { makeBorder } from './word-border';
import { FLAG } from './word-flags';
import { CASE, type FormInfo, hashText, spell, type WordInfo } from './word-info';
import { WORD_FLAGS } from './word-lists';

/** A text cut and looked up, ready for the tagger. All arrays are by token. */
export interface TaggerText {
  text: string;
  tokens: Tokens;
  words: WordInfo[];
  /** Stands for the words before the first and after the last. */
  border: WordInfo;
  /** 1 for the first token of a sentence that is no quotation mark or bracket. */
  opens: Uint8Array;
  /** Index of the token's sentence. */
  sentence: Int32Array;
  /** 1 for tokens that may be part of a name; all others are OUTSIDE without being scored. */
  candidate: Uint8Array;
  /** Runs of capitalised words: first and last token of the run a capitalised token is in. */
  runStart: Int32Array;
  runEnd: Int32Array;
  /** Hash of that run's words, and the flags of all of them. */
  runHash: Int32Array;
  runFlags: Int32Array;
  /** Flags of the listed phrase of several words that the token is in, and its part there. */
  phraseFlags: Int32Array;
  phrasePart: Uint8Array;
}

/** Prepares a text; linear in its length. */
export function readText(text: string, lexicon: Lexicon | null): TaggerText {
  const tokens = tokenize(text);
  const words = lookUp(text, tokens, lexicon);
  const { opens, sentence } = markSentences(text, tokens, words);
  const view: TaggerText = {
    text,
    tokens,
    words,
    border: makeBorder(),
    opens,
    sentence,
    candidate: new Uint8Array(tokens.count),
    runStart: new Int32Array(tokens.count),
    runEnd: new Int32Array(tokens.count),
    runHash: new Int32Array(tokens.count),
    runFlags: new Int32Array(tokens.count),
    phraseFlags: new Int32Array(tokens.count),
    phrasePart: new Uint8Array(tokens.count),
  };
  markCandidates(view);
  markRuns(view);
  if (lexicon) markPhrases(view, lexicon);
  return view;
}

function lookUp(text: string, tokens: Tokens, lexicon: Lexicon | null): WordInfo[] {
  const spellings = new Map<string, WordInfo>();
  const forms = new Map<string, FormInfo>();
  const words: WordInfo[] = new Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const spelling = text.slice(tokens.starts[i], tokens.ends[i]);
    const word = spellings.get(spelling) ?? newWord(spelling, forms, lexicon);
    spellings.set(spelling, word);
    words[i] = word;
  }
  return words;
}

function newWord(
  spelling: string,
  forms: Map<string, FormInfo>,
  lexicon: Lexicon | null,
): WordInfo {
  const lower = spelling.toLowerCase().replace('’', "'");
  const form = forms.get(lower) ?? formOf(lower, lexicon);
  forms.set(lower, form);
  return spell(spelling, lower, form);
}

function formOf(lower: string, lexicon: Lexicon | null): FormInfo {
  const hash = hashText(lower);
  const slot = lexicon ? lexicon.find(hash) : -1;
  return {
    hash,
    flags: (WORD_FLAGS.get(lower) ?? 0) | (slot < 0 ? 0 : lexicon!.flags(slot)),
    coarse: slot < 0 ? 0 : lexicon!.coarse(slot),
    fine: slot < 0 ? 0 : lexicon!.fine(slot),
    lowerCount: 0,
    capitalCount: 0,
    evidence: 0,
    runHead: 0,
    runLength: 0,
    definedHead: 0,
    definedFlags: 0,
  };
}

function markSentences(text: string, tokens: Tokens, words: WordInfo[]) {
  const opens = new Uint8Array(tokens.count);
  const sentence = new Int32Array(tokens.count);
  let at = 0;
  let index = 0;
  for (const span of splitSentences(text)) {
    let opened = false;
    for (; at < tokens.count && tokens.starts[at]! < span.end; at++) {
      sentence[at] = index;
      if (opened || words[at]!.case === CASE.mark) continue;
      opens[at] = 1;
      opened = true;
    }
    index++;
  }
  return { opens, sentence };
}

/** Whether a word is written as names are. */
export function isCapital(word: WordInfo): boolean {
  return word.case >= CASE.capital && word.case <= CASE.mixed;
}

/** The longest stretch of small words inside a name ("Committee for the Defence of the …"). */
const LONGEST_GAP = 3;

function markCandidates({ words, candidate, sentence }: TaggerText): void {
  let last = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!isCapital(word)) {
      // "al Assad", "bin Salman", "von Orth": a small word may open a name.
      const next = words[i + 1];
      if ((word.form.flags & FLAG.connector) !== 0 && next && isCapital(next)) candidate[i] = 1;
      if (word.case === CASE.number && bordersCapital(words, i)) candidate[i] = 1;
      continue;
    }
    candidate[i] = 1;
    if (last >= 0 && i - last - 1 <= LONGEST_GAP && sentence[last] === sentence[i])
      bridge(words, candidate, last + 1, i);
    last = i;
  }
}

function bordersCapital(words: WordInfo[], i: number): boolean {
  return (i > 0 && isCapital(words[i - 1]!)) || (i + 1 < words.length && isCapital(words[i + 1]!));
}

/** Makes the tokens between two capitalised words candidates, if all can stand inside a name. */
function bridge(words: WordInfo[], candidate: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if (!isBridge(words[i]!, to - from)) return;
  for (let i = from; i < to; i++) candidate[i] = 1;
}

function isBridge(word: WordInfo, length: number): boolean {
  if (word.case === CASE.number) return true;
  if (word.case === CASE.mark) {
    if (/^(?:&|-|–|\/|’|'|'s|’s|'S|’S|\.|\+)$/.test(word.text)) return true;
    return length === 1 && /^["“”]$/.test(word.text);
  }
  return (word.form.flags & FLAG.connector) !== 0;
}

function markRuns(view: TaggerText): void {
  const { words, sentence } = view;
  let start = 0;
  while (start < words.length) {
    let end = start;
    if (isCapital(words[start]!))
      while (
        end + 1 < words.length &&
        isCapital(words[end + 1]!) &&
        sentence[end + 1] === sentence[start]
      )
        end++;
    let hash = 7;
    let flags = 0;
    for (let i = start; i <= end; i++) {
      hash = (Math.imul(hash, 31) + words[i]!.form.hash) | 0;
      flags |= words[i]!.form.flags;
    }
    view.runStart.fill(start, start, end + 1);
    view.runEnd.fill(end, start, end + 1);
    view.runHash.fill(hash, start, end + 1);
    view.runFlags.fill(flags, start, end + 1);
    start = end + 1;
  }
}

/** Words of the longest listed phrase. */
const LONGEST_PHRASE = 5;

/** Marks listed names of several words ("New York"), the longest at each place. */
function markPhrases(view: TaggerText, lexicon: Lexicon): void {
  const { words } = view;
  for (let i = 0; i + 1 < words.length; i++) {
    if ((words[i]!.form.flags & FLAG.phraseStart) === 0 || !isCapital(words[i]!)) continue;
    let hash = words[i]!.form.hash;
    let end = i;
    let flags = 0;
    for (let k = i + 1; k < words.length && k - i < LONGEST_PHRASE; k++) {
      hash = hashText(words[k]!.text.toLowerCase(), hashText(' ', hash));
      const slot = lexicon.find(hash);
      if (slot < 0) continue;
      end = k;
      flags = lexicon.flags(slot);
    }
    for (let k = i; k <= end && end > i; k++) {
      view.phraseFlags[k] = flags;
      view.phrasePart[k] = k === i ? 1 : k === end ? 3 : 2;
    }
    i = end;
  }
}
