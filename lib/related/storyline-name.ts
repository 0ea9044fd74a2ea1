import type { SignatureTerm } from './signature-terms';

/** What a story can lend its storyline's name, best first. */
export interface Labels {
  names: string[];
  words: string[];
}

const LABELS = 6;
const MOST_NAMES = 2;
const MOST_WORDS = 2;
/** What names a storyline must stand in this share of its stories. */
const COMMON = 0.4;

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
  const words = mostCommon(
    stories.map((story) => story.words.filter((word) => !isIn(word, names))),
    MOST_WORDS,
  );
  return { names, words };
}

function mostCommon(lists: readonly (readonly string[])[], most: number): string[] {
  const scores = new Map<string, { stories: number; score: number }>();
  for (const list of lists)
    for (const [place, label] of list.entries()) {
      const entry = scores.get(label) ?? { stories: 0, score: 0 };
      entry.stories++;
      entry.score += 1 / (place + 2);
      scores.set(label, entry);
    }
  const kept: string[] = [];
  for (const [label, { stories }] of [...scores].sort((a, b) => b[1].score - a[1].score)) {
    if (stories < COMMON * lists.length || isIn(label, kept)) continue;
    if (kept.push(label) === most) break;
  }
  return kept;
}

function isIn(label: string, others: readonly string[]): boolean {
  const folded = label.toLowerCase();
  return others.some((other) => other.toLowerCase().split(/\s+/).includes(folded));
}
