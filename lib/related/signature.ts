import type { ActorAnalysis } from '../analysis';
import type { BackgroundFrequencies } from '../text/background-frequencies';
import { fold } from '../text/fold';
import { stemmerOf } from '../text/stem';
import { words } from '../text/words';
import { namedRuns } from './named-runs';

export interface SignatureInput {
  title: string;
  standfirst: string | null;
  text: string;
  /** BCP 47; null counts as English. */
  language: string | null;
  /** ISO 8601. */
  published: string | null;
  /** Null while the text has not been analysed: runs of capitalised words stand in for names. */
  actors: ActorAnalysis | null;
}

export interface SignatureTerm {
  /** A stem, or `@` and a folded name. */
  term: string;
  /** Above zero; the squares of all weights of a text sum to 1 before the cut. */
  weight: number;
  /** As the text spells it, fit to show. */
  spelling: string;
}

/** What a text is about, small enough to index: its weightiest terms. */
export interface Signature {
  /** At most `SIGNATURE_TERMS`, weightiest first. */
  terms: SignatureTerm[];
  /** Publication, milliseconds since the epoch; null when unknown. */
  time: number | null;
}

/** 64 lead-weighted terms lose almost nothing against all of them (MAP .944 against .946). */
export const SIGNATURE_TERMS = 64;
/** Marks terms that are names. */
export const NAME_MARK = '@';

/** News says what it is about at the top: a word's weight falls to `TAIL` with this half-life. */
const LEAD_WORDS = 60;
const TAIL = 0.5;
const TITLE_WEIGHT = 2;
const NAME_WEIGHT = 0.8;

interface Count {
  frequency: number;
  spelling: string;
  idf: number;
}

export function signatureOf(input: SignatureInput, frequencies: BackgroundFrequencies): Signature {
  const counts = new Map<string, Count>();
  const parts: [string, (position: number) => number][] = [
    [input.title, () => TITLE_WEIGHT],
    [input.standfirst ?? '', () => TITLE_WEIGHT],
    [bodyOf(input), (position) => TAIL + (1 - TAIL) * 2 ** (-position / LEAD_WORDS)],
  ];
  for (const [text, weightAt] of parts)
    countText(counts, text, weightAt, input.language, frequencies);
  return { terms: weightiest(counts), time: timeOf(input.published) };
}

/** The text without a title that it repeats as its first words: it would count twice. */
function bodyOf({ title, text }: SignatureInput): string {
  return title !== '' && text.startsWith(title) ? text.slice(title.length) : text;
}

function countText(
  counts: Map<string, Count>,
  text: string,
  weightAt: (position: number) => number,
  language: string | null,
  frequencies: BackgroundFrequencies,
): void {
  const stem = stemmerOf(language);
  const positions = new Map<number, number>();
  for (const [position, word] of words(text).entries()) {
    positions.set(word.start, position);
    if (word.text.length < 2) continue;
    const term = stem(word.text);
    add(counts, term, weightAt(position), word.text, () => frequencies.idf(term));
  }
  for (const run of namedRuns(text)) {
    const weight = weightAt(positions.get(run.start) ?? 0);
    const idf = () =>
      NAME_WEIGHT * Math.max(...run.words.map((word) => frequencies.idf(stem(word.text))));
    add(counts, NAME_MARK + fold(run.text), weight, run.text, idf);
  }
}

function add(
  counts: Map<string, Count>,
  term: string,
  frequency: number,
  spelling: string,
  idf: () => number,
): void {
  const count = counts.get(term);
  if (count) count.frequency += frequency;
  else counts.set(term, { frequency, spelling, idf: idf() });
}

function weightiest(counts: ReadonlyMap<string, Count>): SignatureTerm[] {
  const terms: SignatureTerm[] = [];
  let squares = 0;
  for (const [term, { frequency, spelling, idf }] of counts) {
    const weight = Math.log1p(frequency) * idf;
    squares += weight * weight;
    terms.push({ term, weight, spelling });
  }
  const norm = Math.sqrt(squares);
  return terms
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, SIGNATURE_TERMS)
    .map(({ term, weight, spelling }) => ({ term, weight: weight / norm, spelling }));
}

function timeOf(published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? null : time;
}
