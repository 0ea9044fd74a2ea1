import type { Quote, Span, Statement } from '../analysis';
import { startsLower, startsUpper } from '../text/char-class';
import { wordRuns } from '../text/words';
import { attributeQuotes } from './attribute-quotes';
import type { Gender } from './gender';
import { findQuotations } from './quotation-marks';
import type { TaggedName } from './read-mentions';
import { resolvePronoun } from './resolve-pronoun';
import type { NamedText, SpeakerPhrase } from './speaker-phrase';
import { findCues, type SpeechCue } from './speech-cues';
import type { TaggerText } from './tagger-text';

/** Direct quotations with their speakers, and indirect statements, apart. */
export function findQuotes(
  view: TaggerText,
  names: readonly TaggedName[],
  actorOf: Int32Array,
  genderAt: (name: number) => Gender,
): { quotes: Quote[]; statements: Statement[] } {
  const spans = findQuotations(view.text);
  const text = nameTokens(view, names, spans);
  const cues = findCues(text);
  const actorAt = (speaker: SpeakerPhrase) => actorOfSpeaker(text, actorOf, genderAt, speaker);
  const quotes = attributeQuotes(text, spans, cues)
    .filter((quote) => isQuotation(view.text, quote.span, quote.speaker !== null))
    .map(({ span, speaker }) => ({
      ...span,
      speaker: speaker && toSpan(view, speaker),
      actor: speaker && actorAt(speaker),
    }));
  return { quotes, statements: cues.flatMap((cue) => toStatement(text, cue, actorAt)) };
}

function nameTokens(
  view: TaggerText,
  names: readonly TaggedName[],
  spans: readonly Span[],
): NamedText {
  const nameAt = new Int32Array(view.tokens.count + 1).fill(-1);
  names.forEach(({ first, last }, i) => {
    nameAt.fill(i, first, last + 1);
  });
  const quoted = new Uint8Array(view.tokens.count + 1);
  let at = 0;
  for (const { start, end } of spans) {
    while (at < view.tokens.count && view.tokens.starts[at]! < start) at++;
    for (; at < view.tokens.count && view.tokens.starts[at]! < end; at++) quoted[at] = 1;
  }
  return { view, names, nameAt, quoted };
}

function toSpan({ tokens }: TaggerText, { start, end }: SpeakerPhrase): Span {
  return { start: tokens.starts[start]!, end: tokens.ends[end - 1]! };
}

function actorOfSpeaker(
  text: NamedText,
  actorOf: Int32Array,
  genderAt: (name: number) => Gender,
  speaker: SpeakerPhrase,
): number | null {
  const name = speaker.name >= 0 ? speaker.name : resolvePronoun(text, speaker, genderAt);
  return name < 0 ? null : actorOf[name]!;
}

/**
 * Scare quotes and titles are no quotations: under four words that no mark ends, all chief words
 * in capitals, or a line of its own that no mark ends (a heading).
 */
function isQuotation(text: string, { start, end }: Span, spoken: boolean): boolean {
  const inside = text.slice(start + 1, end).replace(/[”"»’“」]$/, '');
  const words = wordRuns(inside, "'’");
  const ended = /[,.!?…—]$/.test(inside);
  const small = words.slice(1).filter((word) => startsLower(word) && word.length > 3).length;
  const titled = small === 0 && words.length <= 8 && startsUpper(words[0] ?? '');
  if (words.length > 1 && titled && !ended) return false;
  if (!ended && isWholeLine(text, start, end)) return false;
  if (words.length >= 4) return true;
  return words.length > 0 && spoken && (ended || /^\s*,/.test(text.slice(end, end + 2)));
}

const isWholeLine = (text: string, start: number, end: number) =>
  /^\n?$/.test(text.slice(Math.max(0, start - 1), start)) &&
  /^(?:\n|$)/.test(text.slice(end, end + 1));

const SHORTEST_STATEMENT = 4;

/** "X warned that …": what follows the verb, to the end of the sentence. */
function toStatement(
  text: NamedText,
  { verb, speaker }: SpeechCue,
  actorAt: (speaker: SpeakerPhrase) => number | null,
): Statement[] {
  const { view, quoted } = text;
  if (speaker.start > verb) return [];
  const that = thatBehind(view, verb);
  if (that < 0 && view.words[verb]!.text !== 'said') return [];
  const first = that < 0 ? verb + 1 : that + 1;
  let last = first;
  while (last < view.tokens.count && view.sentence[last] === view.sentence[verb] && !quoted[last])
    last++;
  while (last > first && /^[.,;:!?]$/.test(view.words[last - 1]!.text)) last--;
  if (last - first < SHORTEST_STATEMENT) return [];
  return [
    {
      ...toSpan(view, { start: first, end: last, name: -1 }),
      speaker: toSpan(view, speaker),
      actor: actorAt(speaker),
    },
  ];
}

/** The "that" of "said that", "said on Tuesday that", "told reporters in X that", or −1. */
function thatBehind(view: TaggerText, verb: number): number {
  for (let i = verb + 1; i < verb + 8 && view.sentence[i] === view.sentence[verb]; i++) {
    if (view.words[i]!.text === 'that') return i;
    if (view.words[i]!.text === ',') break;
  }
  return -1;
}
