import { lowerAt } from './noun-phrase';
import type { TaggedName } from './read-mentions';
import type { TaggerText } from './tagger-text';
import { FLAG } from './word-flags';

export type Gender = 'male' | 'female' | null;

const MALE = new Set('mr mr. sir king prince lord brother father pope imam'.split(' '));
const FEMALE = new Set('mrs mrs. ms ms. miss queen princess lady sister mother dame'.split(' '));

/** A person's gender as the text shows it: by the form of address, else by the given name; null when open. */
export function genderOf(view: TaggerText, mentions: readonly TaggedName[]): Gender {
  for (const { first } of mentions) {
    const before = lowerAt(view, first - 1);
    if (MALE.has(before)) return 'male';
    if (FEMALE.has(before)) return 'female';
  }
  const full = mentions.find(({ first, last }) => last > first);
  if (!full) return null;
  const { flags } = view.words[full.first]!.form;
  const male = (flags & FLAG.male) !== 0;
  const female = (flags & FLAG.female) !== 0;
  if (male === female) return null;
  return male ? 'male' : 'female';
}
