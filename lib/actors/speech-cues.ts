import { lowerAt } from './noun-phrase';
import {
  type NamedText,
  type SpeakerPhrase,
  sentenceStart,
  sentenceSubject,
  subjectAfter,
  subjectBefore,
} from './speaker-phrase';
import { isCapital } from './tagger-text';
import { FLAG } from './word-flags';

/** A verb of saying (or "according to") with its subject. */
export interface SpeechCue {
  /** The token of the verb. */
  verb: number;
  speaker: SpeakerPhrase;
}

/** All cues outside quotation marks, in text order. */
export function findCues(text: NamedText): SpeechCue[] {
  const { view, quoted, nameAt } = text;
  const found: SpeechCue[] = [];
  for (let verb = 0; verb < view.tokens.count; verb++) {
    if (quoted[verb] || nameAt[verb]! >= 0) continue;
    const speaker = isAccording(text, verb) ? subjectAfter(text, verb + 1) : speakerOf(text, verb);
    if (speaker) found.push({ verb, speaker });
  }
  return found;
}

function isAccording({ view }: NamedText, i: number): boolean {
  return lowerAt(view, i) === 'according' && lowerAt(view, i + 1) === 'to';
}

function speakerOf(text: NamedText, verb: number): SpeakerPhrase | null {
  const { view, quoted } = text;
  const word = view.words[verb]!;
  if ((word.form.flags & FLAG.say) === 0 || (isCapital(word) && !view.opens[verb])) return null;
  // A noun ("the report", "a call") or an infinitive is no cue.
  if (
    /^(?:the|a|an|this|that|his|her|its|their|to|no|any|of|in|for)$/.test(lowerAt(view, verb - 1))
  )
    return null;
  const participle = word.text.endsWith('ing');
  const before = verb - 1;
  const afterQuote =
    before >= 0 &&
    (quoted[before] === 1 || (view.words[before]!.text === ',' && quoted[before - 1] === 1));
  if (afterQuote && !participle) {
    const after = subjectAfter(text, verb);
    if (after) return after;
  }
  if (participle || afterQuote) return sentenceSubject(text, sentenceStart(view, verb), verb);
  return subjectBefore(text, verb);
}
