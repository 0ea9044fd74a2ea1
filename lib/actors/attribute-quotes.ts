import type { Span } from '../analysis';
import {
  type NamedText,
  type SpeakerPhrase,
  sentenceStart,
  sentenceSubject,
} from './speaker-phrase';
import type { SpeechCue } from './speech-cues';
import type { TaggerText } from './tagger-text';

/** A quotation with its speaker, by tokens (`to` exclusive). */
export interface Attributed {
  span: Span;
  from: number;
  to: number;
  speaker: SpeakerPhrase | null;
}

/**
 * Gives each quotation its speaker. In this order: the cue in the rest of its sentence after it
 * ("…," said X); the last cue before it in its sentence (X said "…"); the subject of its sentence;
 * for a quotation that is a sentence of its own, the speaker of the quotation before it in the
 * paragraph, a cue in the sentence before it, the first speaker after it in the paragraph, and the
 * speaker of the paragraph before.
 */
export function attributeQuotes(
  text: NamedText,
  spans: readonly Span[],
  cues: readonly SpeechCue[],
): Attributed[] {
  const quotes = placeQuotes(text, spans);
  quotes.forEach((quote, i) => {
    quote.speaker = cueAfter(text, quotes, i, cues) ?? cueBefore(text, quotes, i, cues);
  });
  quotes.forEach((quote, i) => {
    quote.speaker ??= embeddedIn(text, quote) ?? carriedOver(text, quotes, i, cues);
  });
  return quotes;
}

function placeQuotes({ view }: NamedText, spans: readonly Span[]): Attributed[] {
  let at = 0;
  return spans.map((span) => {
    while (at < view.tokens.count && view.tokens.starts[at]! < span.start) at++;
    const from = at;
    while (at < view.tokens.count && view.tokens.starts[at]! < span.end) at++;
    return { span, from, to: at, speaker: null };
  });
}

/** Whether a line break lies between two tokens. */
function parted({ view }: NamedText, a: number, b: number): boolean {
  return view.text.slice(view.tokens.ends[a], view.tokens.starts[b]).includes('\n');
}

/** Index of the first cue at or behind a token. */
function firstFrom(cues: readonly SpeechCue[], token: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.verb < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The speaker of the last cue of a sentence in front of a token. */
function lastCueIn(
  view: TaggerText,
  sentence: number,
  from: number,
  cues: readonly SpeechCue[],
): SpeakerPhrase | null {
  const cue = cues[firstFrom(cues, from) - 1];
  return cue && view.sentence[cue.verb] === sentence ? cue.speaker : null;
}

function cueAfter(
  text: NamedText,
  quotes: readonly Attributed[],
  i: number,
  cues: readonly SpeechCue[],
): SpeakerPhrase | null {
  const { view, quoted } = text;
  const { to, span } = quotes[i]!;
  const next = quotes[i + 1]?.from ?? view.tokens.count;
  // "….” X said" is a new sentence; it may still name the speaker, but only right behind.
  const inside = view.text.slice(span.start, span.end).replace(/[”"»’“」]$/, '');
  const closed = /[.]$/.test(inside);
  if (to >= view.tokens.count || parted(text, to - 1, to)) return null;
  const sentence = view.sentence[to]!;
  for (let k = firstFrom(cues, to); k < cues.length; k++) {
    const cue = cues[k]!;
    if (cue.verb >= next || view.sentence[cue.verb] !== sentence || quoted[cue.verb]) break;
    const first = Math.min(cue.verb, cue.speaker.start);
    if (cue.speaker.start < to && cue.speaker.start !== cue.verb) continue;
    return !closed || first - to <= 1 ? cue.speaker : null;
  }
  return null;
}

function cueBefore(
  text: NamedText,
  quotes: readonly Attributed[],
  i: number,
  cues: readonly SpeechCue[],
): SpeakerPhrase | null {
  const { view } = text;
  const { from } = quotes[i]!;
  if (from === 0) return null;
  const colon = view.words[from - 1]!.text === ':';
  if (parted(text, from - 1, from) && !colon) return null;
  const sentence = view.sentence[from - 1]!;
  if (view.sentence[from] !== sentence && !colon && !/^[,:—–-]$/.test(view.words[from - 1]!.text))
    return null;
  return lastCueIn(view, sentence, from, cues);
}

/** A few words quoted inside a sentence without a cue: its subject. */
function embeddedIn(text: NamedText, { from, to }: Attributed): SpeakerPhrase | null {
  const { view } = text;
  if (from === 0 || view.sentence[from - 1] !== view.sentence[from] || parted(text, from - 1, from))
    return null;
  const start = sentenceStart(view, from);
  return start === from ? null : sentenceSubject(text, start, to);
}

function carriedOver(
  text: NamedText,
  quotes: readonly Attributed[],
  i: number,
  cues: readonly SpeechCue[],
): SpeakerPhrase | null {
  const quote = quotes[i]!;
  const before = quotes[i - 1];
  if (before?.speaker && !parted(text, before.from, quote.from)) return before.speaker;
  const cue = cueInSentenceBefore(text, quote.from, cues);
  if (cue) return cue;
  for (let k = i + 1; k < quotes.length && !parted(text, quote.from, quotes[k]!.from); k++)
    if (quotes[k]!.speaker) return quotes[k]!.speaker;
  return before?.speaker ?? null;
}

/** A cue, else the subject, of the sentence before; across one paragraph break as well. */
function cueInSentenceBefore(
  text: NamedText,
  from: number,
  cues: readonly SpeechCue[],
): SpeakerPhrase | null {
  const { view, quoted } = text;
  if (from === 0 || quoted[from - 1]) return null;
  const sentence = view.sentence[from - 1]!;
  const found = lastCueIn(view, sentence, from, cues);
  if (found) return found;
  return sentenceSubject(text, sentenceStart(view, from - 1), from);
}
