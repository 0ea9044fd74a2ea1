import { NAME_MARK, type SignatureTerm } from './signature';

/** Why a story is related: values, so that screens put them into words of the reader's language. */
export type Reason =
  | { kind: 'reprint' }
  | { kind: 'storyline'; storyline: string }
  | { kind: 'actors'; names: string[] }
  | { kind: 'words'; words: string[] }
  /** Days from the related story's publication to the query's; negative when it is later. */
  | { kind: 'time'; days: number };

const MOST_NAMES = 3;
const MOST_WORDS = 4;

/** A term that query and story share and what it adds to their similarity. */
export interface SharedTerm {
  term: SignatureTerm;
  share: number;
}

/** The names, then the distinctive words two texts share, in the query's spelling. */
export function sharedReasons(shared: readonly SharedTerm[]): Reason[] {
  const best = [...shared].sort((a, b) => b.share - a.share).map(({ term }) => term);
  const names = distinct(best.filter(({ term }) => term.startsWith(NAME_MARK))).slice(
    0,
    MOST_NAMES,
  );
  const said = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
  const words = distinct(best.filter(({ term }) => !term.startsWith(NAME_MARK)))
    .filter((word) => !said.has(word.toLowerCase()))
    .slice(0, MOST_WORDS);
  const reasons: Reason[] = [];
  if (names.length > 0) reasons.push({ kind: 'actors', names });
  if (words.length > 0) reasons.push({ kind: 'words', words });
  return reasons;
}

/** Spellings in order, those left out that another one before them holds ("Ilves", "Marta Ilves"). */
function distinct(terms: readonly SignatureTerm[]): string[] {
  const kept: string[] = [];
  for (const { spelling } of terms)
    if (!kept.some((other) => other.includes(spelling))) kept.push(spelling);
  return kept;
}
