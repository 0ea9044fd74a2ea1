import type { ActorType } from '../analysis';
import type { Gender } from './gender';
import { lowerAt } from './noun-phrase';
import type { NamedText, SpeakerPhrase } from './speaker-phrase';

const REACH = 250;
const LINKS = /^(?:of|for|by|with|to|from|against|at|about|on|over|after|before|and|than|like)$/;

/** What a pronoun wants of the name it stands for. */
const WANTED: Record<string, { type: ActorType; gender: Gender }> = {
  he: { type: 'PER', gender: 'male' },
  she: { type: 'PER', gender: 'female' },
  it: { type: 'ORG', gender: null },
};

/**
 * The name that "he", "she" or "it" stands for: in the nearest sentence before it that names a
 * fitting person (organisation for "it"), the first that no preposition leads, as subjects stand
 * first. "They" and first persons are left open.
 * @param genderAt the gender of a name's actor
 * @returns an index into the names, or −1
 */
export function resolvePronoun(
  text: NamedText,
  speaker: SpeakerPhrase,
  genderAt: (name: number) => Gender,
): number {
  if (speaker.end !== speaker.start + 1) return -1;
  const wanted = WANTED[lowerAt(text.view, speaker.start)];
  if (!wanted) return -1;
  const fits = (name: number) => {
    if (text.names[name]!.type !== wanted.type) return false;
    const gender = genderAt(name);
    return wanted.gender === null || gender === null || gender === wanted.gender;
  };
  return search(text, speaker.start, fits);
}

function search(
  { view, nameAt, names, quoted }: NamedText,
  from: number,
  fits: (name: number) => boolean,
): number {
  let subject = -1;
  let any = -1;
  let sentence = view.sentence[from]!;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (view.sentence[i] !== sentence) {
      if (subject >= 0 || any >= 0) break;
      sentence = view.sentence[i]!;
    }
    const name = nameAt[i]!;
    if (name < 0 || quoted[i] || names[name]!.first !== i || !fits(name)) continue;
    if (LINKS.test(lowerAt(view, i - 1))) any = any < 0 ? name : any;
    else subject = name;
  }
  return subject >= 0 ? subject : any;
}
