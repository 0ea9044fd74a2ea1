import { lowerAt } from './noun-phrase';
import type { NamedText, SpeakerPhrase } from './speaker-phrase';

const REACH = 250;

/**
 * The name that "he", "she", "it" or "they" stands for: the last fitting one before it, a person
 * for "he" and "she", an organisation for "it"; "they" and first persons are left open.
 * @returns an index into the names, or −1
 */
export function resolvePronoun(text: NamedText, speaker: SpeakerPhrase): number {
  if (speaker.end !== speaker.start + 1) return -1;
  const pronoun = lowerAt(text.view, speaker.start);
  const wanted = pronoun === 'he' || pronoun === 'she' ? 'PER' : pronoun === 'it' ? 'ORG' : null;
  if (wanted === null) return -1;
  for (let i = speaker.start - 1; i >= Math.max(0, speaker.start - REACH); i--) {
    const name = text.nameAt[i]!;
    if (name >= 0 && text.names[name]!.type === wanted && !text.quoted[i]) return name;
  }
  return -1;
}
