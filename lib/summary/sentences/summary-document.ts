import type { Span } from '../../analysis';
import { splitSentences } from '../../text/sentences';
import { stemmerOf } from '../../text/stem';
import { words } from '../../text/words';
import { datelineLength, isFurniture } from './furniture';

/**
 * How many sentences are looked at. What an article is about is said in its first 300; the cap
 * keeps a report of book length, where every sentence is compared with every other, under a second.
 */
const MAX_SENTENCES = 300;

/** A text cut into sentences and terms, as all measures of the summary read it. */
export interface SummaryDocument {
  text: string;
  sentences: Span[];
  /** For every sentence the number of its block (blocks are parted by blank lines). */
  blocks: Int32Array;
  /** For every sentence its terms in order, function words included, as indexes into `terms`. */
  tokens: Int32Array[];
  /** For every sentence its words in order, in lower case. */
  words: string[][];
  /** The distinct stems. */
  terms: string[];
  /** By term: 1 where the title has it too. */
  titled: Uint8Array;
}

/**
 * Reads a text whose blocks are parted by blank lines. Furniture, headings and the dateline are
 * left out of the sentences.
 * @param language BCP 47, null counts as English
 */
export function readDocument(
  text: string,
  language: string | null,
  title: string | null,
): SummaryDocument {
  const sentences = tellingSentences(text);
  const terms = new TermTable(language);
  const lower = sentences.map(({ start, end }) => wordsOf(text.slice(start, end)));
  const tokens = lower.map((sentence) => Int32Array.from(sentence, (word) => terms.idOf(word)));
  const size = terms.stems.length;
  const titled = new Uint8Array(size);
  for (const word of wordsOf(title ?? '')) titled[terms.idOf(word)] = 1;
  return {
    text,
    sentences,
    blocks: blockNumbers(text, sentences),
    tokens,
    words: lower,
    terms: terms.stems.slice(0, size),
    titled,
  };
}

/** Words repeat and the stemmer is the dearest part, so each spelling goes through it once. */
class TermTable {
  readonly stems: string[] = [];
  readonly #byStem = new Map<string, number>();
  readonly #byWord = new Map<string, number>();
  readonly #stem: (word: string) => string;

  constructor(language: string | null) {
    this.#stem = stemmerOf(language);
  }

  idOf(word: string): number {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const stem = this.#stem(word);
    let id = this.#byStem.get(stem);
    if (id === undefined) {
      id = this.stems.push(stem) - 1;
      this.#byStem.set(stem, id);
    }
    this.#byWord.set(word, id);
    return id;
  }
}

const ENDED = /[.!?…。！？．؟۔।॥።։]['"”’»›“‘«)\]}」』）】\s]*$/u;
/** A lone question of so few letters is a heading. */
const QUESTION_HEADING = 70;

/**
 * Sentences worth choosing from. Where sentences have end marks, a line without one is a heading,
 * one that ends in a colon leads to what is not shown with it.
 */
function tellingSentences(text: string): Span[] {
  const dateline = datelineLength(text);
  const spans = splitSentences(text)
    .map((span) => (span.start < dateline ? { ...span, start: dateline } : span))
    .filter(({ start, end }) => end > start && !isFurniture(text.slice(start, end)))
    .slice(0, MAX_SENTENCES);
  const ended = spans.filter(({ start, end }) => ENDED.test(text.slice(start, end)));
  if (ended.length * 2 <= spans.length) return spans;
  return ended.filter((span) => !isQuestionHeading(text, span));
}

function isQuestionHeading(text: string, { start, end }: Span): boolean {
  if (end - start > QUESTION_HEADING || text[end - 1] !== '?') return false;
  const opens = start === 0 || text[start - 1] === '\n';
  return opens && text[end] === '\n';
}

/** Words in lower case; the "s" and "t" that tokenised text sets apart from their words left out. */
function wordsOf(sentence: string): string[] {
  const found: string[] = [];
  for (const { text, start } of words(sentence)) {
    if (text.length === 1 && start > 0 && /['’]/.test(sentence[start - 1]!)) continue;
    found.push(text.toLowerCase());
  }
  return found;
}

function blockNumbers(text: string, sentences: readonly Span[]): Int32Array {
  let block = 0;
  let last = 0;
  return Int32Array.from(sentences, ({ start, end }) => {
    if (/\n\s*\n/.test(text.slice(last, start))) block++;
    last = end;
    return block;
  });
}
