import type { ActorType, Quote } from '../analysis';
import { classAt, isLetterClass } from '../text/char-class';
import type { NameGroup } from './group-names';
import type { TaggedName } from './read-mentions';

/** Words in the lead, about the first two paragraphs of a news story. */
const LEAD_LENGTH = 500;

/**
 * How prominent an actor is, as a reader would order them: named in the headline, in the lead,
 * often, early, and speaking. Always above zero.
 */
export function salienceOf(
  text: string,
  mentions: readonly TaggedName[],
  { names, type }: Pick<NameGroup, 'names' | 'type'>,
  title: string | null,
  quotes: readonly Quote[],
): number {
  const first = mentions[0]?.start ?? text.length;
  const headline = title && isInHeadline(title, names, type) ? 3 : 0;
  const lead = first < LEAD_LENGTH ? 1.5 : 0;
  const early = 1 - first / Math.max(1, text.length);
  const spoken = quotes.filter((quote) =>
    mentions.some((name) => name.start === quote.speaker?.start),
  ).length;
  const kind = type === 'LOC' ? 0.7 : 1;
  return (
    kind * (headline + lead + early + Math.log2(1 + mentions.length) + 0.5 * Math.min(3, spoken))
  );
}

/** Headlines name persons by their family name. */
function isInHeadline(title: string, names: readonly string[], type: ActorType): boolean {
  const family = type === 'PER' ? [names[0]!.split(' ').at(-1)!] : [];
  return [...names, ...family].some((name) => containsName(title, name));
}

function containsName(title: string, name: string): boolean {
  const at = title.indexOf(name);
  const isLetter = (place: number) => isLetterClass(classAt(title, place));
  return at >= 0 && !isLetter(at - 1) && !isLetter(at + name.length);
}
