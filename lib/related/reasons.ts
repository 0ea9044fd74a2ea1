import { wordRuns } from '../text/words';
import type { SignatureTerm } from './signature-terms';

/** Why a story is related: values, so that screens put them into words of the reader's language. */
export type Reason =
  /** Nearly the same text as the query's. */
  | { kind: 'reprint' }
  /** In the storyline that the query continues. */
  | { kind: 'storyline'; storyline: string }
  | { kind: 'actors'; names: string[] }
  | { kind: 'words'; words: string[] }
  /** Days from the related story's publication to the query's; negative when it is later. */
  | { kind: 'time'; days: number };

const MOST_NAMES = 3;
const MOST_WORDS = 4;

/** A term that query and story share and what it adds to their likeness. */
export interface SharedTerm {
  term: SignatureTerm;
  share: number;
}

/** The names, then the distinctive words two texts share, in the query's spelling. */
export function sharedReasons(shared: readonly SharedTerm[]): Reason[] {
  const best = [...shared].sort((a, b) => b.share - a.share).map(({ term }) => term);
  const names = distinct(best, 'actor').slice(0, MOST_NAMES);
  const said = new Set(names.flatMap(partsOf));
  const words = distinct(best, 'word')
    .filter((word) => !partsOf(word).some((part) => said.has(part)))
    .slice(0, MOST_WORDS);
  const reasons: Reason[] = [];
  if (names.length > 0) reasons.push({ kind: 'actors', names });
  if (words.length > 0) reasons.push({ kind: 'words', words });
  return reasons;
}

function partsOf(spelling: string): string[] {
  return wordRuns(spelling.toLowerCase());
}

/** Spellings in order, those left out that another before them holds ("Ilves", "Marta Ilves"). */
function distinct(terms: readonly SignatureTerm[], kind: SignatureTerm['kind']): string[] {
  const kept: string[] = [];
  for (const term of terms) {
    if (term.kind !== kind) continue;
    if (!kept.some((other) => other.includes(term.spelling))) kept.push(term.spelling);
  }
  return kept;
}
