import type { Span } from '../../../lib/analysis';
import { type Identified, pairRows } from './pair-rows';

type Range = [number, number];

export interface QuoteGold extends Identified {
  text: string;
  /** Who (source) says what (content); each a list of [start, end] pieces. */
  attributions: { source: Range[]; content: Range[] }[];
}

export interface QuotePrediction extends Identified {
  quotes?: (Span & { speaker?: Span | null; actor?: number | null })[];
  actors?: { name: string; aliases?: string[] }[];
}

interface Predicted {
  span: Range;
  speaker: Range | null;
  actor: number | null;
}

const SHORTEST = 4;
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|him|her)$/i;

const overlap = (a: Range, b: Range): number => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;
const nameWords = (text: string): string[] =>
  (text.match(/[A-Z][\w'’-]+/g) ?? []).map((word) => word.replace(/['’]s$/, ''));

/** Stretches in curly marks (an unclosed one ends with its line) and pairs of straight marks in one line. */
function quotedRanges(text: string): Range[] {
  const found: Range[] = [];
  for (const { index, 0: match } of text.matchAll(/“([^”\n]{2,2000}?)(?:”|\n|$)/g))
    found.push([index, index + match.length]);
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\n') open = -1;
    if (text[i] !== '"') continue;
    if (open < 0) open = i;
    else {
      if (i - open > 3) found.push([open, i + 1]);
      open = -1;
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** The first quoted stretch of an attribution that is at least four fifths in quotation marks. */
function directQuote(
  text: string,
  content: readonly Range[],
  quoted: readonly Range[],
): Range | null {
  let length = 0;
  let covered = 0;
  let first: Range | null = null;
  for (const piece of content) {
    length += piece[1] - piece[0];
    for (const range of quoted) {
      const common = overlap(piece, range);
      if (common <= 0) continue;
      covered += common;
      first ??= range;
    }
  }
  if (!first || length === 0 || covered / length < 0.8) return null;
  return wordCount(text.slice(...first)) < SHORTEST ? null : first;
}

/** The prediction that shares most by `measure`; of equals, one with a speaker. */
function bestBy(list: readonly Predicted[], measure: (span: Range) => number): Predicted | null {
  let best: Predicted | null = null;
  let most = 0;
  for (const item of list) {
    const value = measure(item.span);
    if (value > most || (value === most && value > 0 && !best?.speaker && item.speaker)) {
      most = value;
      best = item;
    }
  }
  return best;
}

/**
 * Direct quotations of four words or more with an annotated source: right when the predicted
 * speaker overlaps the source; `named`: of sources that hold a name, right also when the actor's
 * names hold a word of it.
 */
export function scoreQuotes(
  predicted: readonly QuotePrediction[],
  gold: readonly QuoteGold[],
): Record<string, number> {
  const { pairs, missing } = pairRows(predicted, gold);
  const count = { all: 0, found: 0, right: 0, names: 0, named: 0, pronouns: 0, pronounsRight: 0 };
  const extra = { spoken: 0, spurious: 0 };
  for (const [row, { text, attributions }] of pairs) {
    const quoted = quotedRanges(text);
    const list = (row?.quotes ?? []).map(
      ({ start, end, speaker, actor }): Predicted => ({
        span: [start, end],
        speaker: speaker ? [speaker.start, speaker.end] : null,
        actor: actor ?? null,
      }),
    );
    countSpoken(text, list, attributions, extra);
    for (const { source, content } of attributions) {
      if (source.length === 0 || content.length === 0) continue;
      const quote = directQuote(text, content, quoted);
      if (quote) judge(text, quote, content, source, list, row?.actors ?? [], count);
    }
  }
  return {
    n: gold.length,
    missing,
    'direct quotes': count.all,
    found: count.found / count.all,
    'speaker overlap': count.right / count.all,
    'named n': count.names,
    named: count.named / count.names,
    'pronoun n': count.pronouns,
    'pronoun overlap': count.pronounsRight / (count.pronouns || 1),
    'quotes with speaker': extra.spoken,
    'of them not annotated': extra.spoken ? extra.spurious / extra.spoken : 0,
  };
}

/** Predicted quotations of four words or more with a speaker, and those that no content touches. */
function countSpoken(
  text: string,
  list: readonly Predicted[],
  attributions: QuoteGold['attributions'],
  extra: { spoken: number; spurious: number },
): void {
  const contents = attributions.flatMap(({ content }) => content);
  for (const { span, speaker, actor } of list) {
    if (wordCount(text.slice(...span)) < SHORTEST || (!speaker && actor === null)) continue;
    extra.spoken++;
    if (!contents.some((piece) => overlap(piece, span) > 0)) extra.spurious++;
  }
}

function judge(
  text: string,
  quote: Range,
  content: readonly Range[],
  source: readonly Range[],
  list: readonly Predicted[],
  actors: NonNullable<QuotePrediction['actors']>,
  count: Record<
    'all' | 'found' | 'right' | 'names' | 'named' | 'pronouns' | 'pronounsRight',
    number
  >,
): void {
  const common = (a: Range, b: Range) => Math.max(0, overlap(a, b));
  const best =
    bestBy(list, (span) => common(quote, span)) ??
    bestBy(list, (span) => content.reduce((sum, piece) => sum + common(piece, span), 0));
  const speaker = best?.speaker ?? null;
  const right = speaker !== null && source.some((piece) => overlap(piece, speaker) > 0);
  const sourceText = source.map((piece) => text.slice(...piece)).join(' ');
  const pronoun = PRONOUN.test(sourceText.trim());
  count.all++;
  if (best) count.found++;
  if (right) count.right++;
  if (pronoun) {
    count.pronouns++;
    if (right) count.pronounsRight++;
  }
  const names = nameWords(sourceText);
  if (names.length === 0 || pronoun) return;
  count.names++;
  const actor = best?.actor != null ? actors[best.actor] : undefined;
  const said = [
    speaker ? text.slice(...speaker) : '',
    actor ? [actor.name, ...(actor.aliases ?? [])].join(' ') : '',
  ].flatMap(nameWords);
  if (right || names.some((word) => word.length > 2 && said.includes(word))) count.named++;
}
