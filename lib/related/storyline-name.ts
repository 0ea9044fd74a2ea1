import { fold } from '../text/fold';
import type { SignatureTerm } from './signature-terms';
import { Spellings } from './spellings';

/** What a story can lend its storyline's name, best first. */
export interface Labels {
  names: string[];
  words: string[];
}

const LABELS = 8;
const MOST_NAMES = 2;
const MOST_WORDS = 2;
/** What names a storyline should stand in this share of its stories; failing that, in two. */
const COMMON = 0.25;

/** The actors and distinctive words of a signature, fit to show. */
export function labelsOf(terms: readonly SignatureTerm[]): Labels {
  const of = (kind: SignatureTerm['kind']) => [
    ...new Set(terms.filter((term) => term.kind === kind).map(({ spelling }) => spelling)),
  ];
  return { names: of('actor').slice(0, LABELS), words: of('word').slice(0, LABELS) };
}

/**
 * What a storyline is about: at most two actors and two words that most of its stories put first,
 * as values. Both lists are empty when its stories have nothing in common.
 */
export function storylineName(stories: readonly Labels[]): Labels {
  const names = mostCommon(
    stories.map((story) => story.names),
    MOST_NAMES,
  );
  const inNames = new Set([...names, ...stories.flatMap((story) => story.names)].flatMap(partsOf));
  const said = names.flatMap(partsOf);
  const tellsMore = (word: string) =>
    !inNames.has(word.toLowerCase()) && !said.some((part) => isDerived(word.toLowerCase(), part));
  const words = mostCommon(
    stories.map((story) => story.words.filter(tellsMore)),
    MOST_WORDS,
  );
  return { names, words };
}

function mostCommon(lists: readonly (readonly string[])[], most: number): string[] {
  const labels = new Map<string, Label>();
  for (const list of lists)
    for (const [place, spelling] of list.entries()) {
      const key = fold(spelling);
      const label = labels.get(key) ?? { spellings: new Spellings(spelling), stories: 0, score: 0 };
      labels.set(key, label);
      label.spellings.add(spelling);
      label.stories++;
      label.score += 1 / (place + 2);
    }
  const best = [...labels.values()].sort((a, b) => b.score - a.score);
  const least = Math.min(lists.length, 2);
  const common = best.filter(({ stories }) => stories >= Math.max(least, COMMON * lists.length));
  const few = best.filter(({ stories }) => stories >= least).slice(0, 1);
  const kept: string[] = [];
  for (const { spellings } of common.length > 0 ? common : few) {
    const spelling = spellings.best();
    if (kept.length < most && !kept.some((other) => overlap(spelling, other))) kept.push(spelling);
  }
  return kept;
}

interface Label {
  spellings: Spellings;
  stories: number;
  score: number;
}

/** Whether one name is part of another: "Ilves" and "Marta Ilves". */
function overlap(a: string, b: string): boolean {
  const [first, second] = [partsOf(a), partsOf(b)];
  const within = (parts: string[], whole: string[]) => parts.every((part) => whole.includes(part));
  return within(first, second) || within(second, first);
}

/** Letters that a name and what is derived from it have in common. */
const LEAST_COMMON = 4;
const PEOPLE_ENDING = /^(?:(?:ia|ea|e|a)?ns?|ese|is?|ish|ers?)$/;

/** Whether a word names the people of a place: "Libyan" of "Libya", but not "children" of "Chile". */
function isDerived(word: string, name: string): boolean {
  return [name, name.replace(/[aeoy]$/, '')].some(
    (base) =>
      base.length >= LEAST_COMMON &&
      word.startsWith(base) &&
      PEOPLE_ENDING.test(word.slice(base.length)),
  );
}

function partsOf(label: string): string[] {
  return label
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}
