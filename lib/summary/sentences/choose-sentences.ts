import type { SummaryDocument } from './summary-document';
import type { TermImportance } from './term-importance';

/** Length in words of the summaries learnt from, against which precision is weighed. */
const REFERENCE_WORDS = 45;
/** Asked for more sentences than this, a summary may grow in proportion. */
const REFERENCE_SENTENCES = 3;
/** A sentence's own worth beside the coverage of the set; .1 to .3 measure alike. */
const WORTH_WEIGHT = 0.2;
/** Sets kept at each step; one (plain greedy) loses a quarter of a point, more than six gain nothing. */
const BEAM = 6;

/**
 * What the set loses for a sentence that leans on one before it which is not in the set: enough
 * that hardly any is left (from .11 an article to .005), at no cost in ROUGE.
 */
const LEANING_COST = 0.04;
/** The same for a sentence that is all quotation: from .16 an article to .05, at no cost in ROUGE. */
const QUOTED_COST = 0.03;

/** What the choice is made from; lists go by sentence. */
export interface Choice {
  document: SummaryDocument;
  importance: TermImportance;
  /** Worth of each sentence alone. */
  worth: Float32Array;
  /** Whether a sentence needs the one before to be understood. */
  leaning: readonly boolean[];
  /** Whether a sentence is nothing but quotation. */
  quoted: readonly boolean[];
}

/** A set of sentences being built. */
interface Candidate {
  chosen: number[];
  /** How often each term and each pair stands in the set. */
  terms: Uint8Array;
  pairs: Uint8Array;
  /** Expected matches with a reference summary: words, pairs of words. */
  termHits: number;
  pairHits: number;
  words: number;
  worth: number;
  value: number;
}

/**
 * The set of `count` sentences (fewer only when the text has fewer) whose expected ROUGE is
 * highest: with the expected count of every term and pair in the reference known, the expected F1
 * of a set follows, and repeating what is already covered earns nothing. Beam search, since sets
 * grow too many to try all.
 * @returns indexes in text order
 */
export function chooseSentences(choice: Choice, count: number): number[] {
  const reference = REFERENCE_WORDS * Math.max(1, count / REFERENCE_SENTENCES);
  let beam = [emptyCandidate(choice)];
  for (let step = 0; step < count; step++) {
    const next = new Map<string, { from: Candidate; grown: Candidate }>();
    for (const from of beam)
      for (let i = 0; i < choice.worth.length; i++) {
        if (from.chosen.includes(i)) continue;
        const chosen = [...from.chosen, i].sort((a, b) => a - b);
        const key = chosen.join();
        if (!next.has(key))
          next.set(key, { from, grown: grow(from, chosen, i, choice, reference) });
      }
    if (next.size === 0) break;
    beam = [...next.values()]
      .sort((a, b) => b.grown.value - a.grown.value)
      .slice(0, BEAM)
      .map(({ from, grown }) => own(grown, from, choice));
  }
  return beam[0]!.chosen;
}

function emptyCandidate({ importance }: Choice): Candidate {
  return {
    chosen: [],
    terms: new Uint8Array(importance.terms.length),
    pairs: new Uint8Array(importance.pairValues.length),
    termHits: 0,
    pairHits: 0,
    words: 0,
    worth: 0,
    value: 0,
  };
}

/** The candidate with sentence `i` added, still sharing the tables it came from. */
function grow(
  from: Candidate,
  chosen: number[],
  i: number,
  { document, importance, worth, leaning, quoted }: Choice,
  reference: number,
): Candidate {
  const { terms, pairs, pairValues } = importance;
  const termHits = from.termHits + newHits(document.tokens[i]!, terms, from.terms);
  const pairHits = from.pairHits + newHits(pairs.of[i]!, pairValues, from.pairs);
  const words = from.words + document.tokens[i]!.length;
  const total = from.worth + worth[i]!;
  const leaningAlone = chosen.filter((at) => leaning[at] && !chosen.includes(at - 1)).length;
  const allQuoted = chosen.filter((at) => quoted[at]).length;
  const cost = LEANING_COST * leaningAlone + QUOTED_COST * allQuoted;
  const f1 = (hits: number) => (2 * hits) / (words + reference);
  const value = f1(termHits) + f1(pairHits) + WORTH_WEIGHT * total - cost;
  return { ...from, chosen, termHits, pairHits, words, worth: total, value };
}

/** Matches that come with more occurrences: a term expected `m` times is matched at most `m` times. */
function newHits(ids: Int32Array, expected: Float32Array, held: Uint8Array): number {
  let hits = 0;
  for (const id of ids) {
    const before = held[id]!;
    held[id] = before + 1;
    hits += Math.min(before + 1, expected[id]!) - Math.min(before, expected[id]!);
  }
  for (const id of ids) held[id]!--;
  return hits;
}

/** Gives a candidate that stays in the beam tables of its own. */
function own(grown: Candidate, from: Candidate, { document, importance }: Choice): Candidate {
  const added = grown.chosen.find((i) => !from.chosen.includes(i))!;
  const terms = from.terms.slice();
  const held = from.pairs.slice();
  for (const id of document.tokens[added]!) terms[id]!++;
  for (const id of importance.pairs.of[added]!) held[id]!++;
  return { ...grown, terms, pairs: held };
}
