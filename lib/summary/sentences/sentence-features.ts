import type { DocumentStatistics } from './document-statistics';
import {
  CONNECTIVES,
  DEMONSTRATIVES,
  FIRST_PERSON,
  PERSONAL_PRONOUNS,
  SECOND_PERSON,
  SPEECH_VERBS,
  TIME_WORDS,
} from './english-cues';
import type { Similarity } from './sentence-similarity';
import type { TermImportance } from './term-importance';

/** A middling length of a summary in words, against which expected overlap is judged. */
const REFERENCE_WORDS = 55;

/**
 * One row of features for every sentence, all rows of the same width, as one flat array. The
 * order is part of the trained model. With `english` false the cue words are left at zero.
 */
export function sentenceFeatures(
  statistics: DocumentStatistics,
  importance: TermImportance,
  similarity: Similarity,
  english: boolean,
): { rows: Float32Array; width: number } {
  const { count } = statistics;
  const parts = Array.from({ length: count }, (_, i) => [
    ...placeFeatures(statistics, i),
    ...markFeatures(statistics, i),
    ...coverageFeatures(statistics, importance, i),
    ...similarityFeatures(statistics, similarity, i),
    ...noveltyFeatures(statistics, i),
    ...lexiconFeatures(statistics, i),
    ...(english ? cueFeatures(statistics, i) : NO_CUES),
  ]);
  // How a sentence ranks among all says more than its value: values differ from text to text.
  for (const feature of [COVERAGE_AT, COVERAGE_AT + 2, COVERAGE_AT + 4, COVERAGE_AT + 6])
    appendRanks(parts, feature);
  const width = parts[0]?.length ?? 0;
  return { rows: Float32Array.from(parts.flat()), width };
}

function placeFeatures({ document, count, tokens, before }: DocumentStatistics, i: number) {
  const length = document.tokens[i]!.length;
  return [
    i,
    i / count,
    count,
    length,
    (length * count) / tokens,
    document.tokens[i - 1]?.length ?? 0,
    document.tokens[i + 1]?.length ?? 0,
    before[i]!,
    before[i]! / tokens,
    tokens,
  ];
}

const MARK_COUNTS = [/,/g, /[()[\]]/g, /[;–—]| -+ /g, /:/g, /\p{N}+/gu, /["“”]|``|''/g, /[‘’']/g];

function markFeatures({ document, quoted }: DocumentStatistics, i: number) {
  const { start, end } = document.sentences[i]!;
  const sentence = document.text.slice(start, end);
  const colon = sentence.indexOf(':');
  return [
    ...MARK_COUNTS.map((mark) => sentence.match(mark)?.length ?? 0),
    quoted[i]!.share,
    quoted[i]!.opens ? 1 : 0,
    quoted[i + 1]?.opens ? 1 : 0,
    // "Pictured : …", "Relief : …": captions and lists.
    colon < 0 ? 1 : colon / sentence.length,
    sentence.includes('?') ? 1 : 0,
    sentence.includes('!') ? 1 : 0,
    /[.。।۔።]['"”’»)\s]*$/.test(sentence) ? 1 : 0,
  ];
}

const COVERAGE_AT = 10 + MARK_COUNTS.length + 7;

function coverageFeatures(
  { document, termSets, frequency }: DocumentStatistics,
  { terms, pairs, pairValues }: TermImportance,
  i: number,
) {
  const length = document.tokens[i]!.length || 1;
  const [expected, best] = total(termSets[i]!, terms);
  const [expectedPairs, bestPair] = total(new Int32Array(new Set(pairs.of[i]!)), pairValues);
  let uses = 0;
  for (const term of termSets[i]!) uses += frequency[term]!;
  return [
    (2 * expected) / (length + REFERENCE_WORDS),
    expected / length,
    (2 * expectedPairs) / (length + REFERENCE_WORDS),
    expectedPairs / length,
    expected,
    expectedPairs,
    uses / length,
    best,
    bestPair,
  ];
}

function total(ids: Int32Array, values: Float32Array): [sum: number, max: number] {
  let sum = 0;
  let max = 0;
  for (const id of ids) {
    sum += values[id]!;
    max = Math.max(max, values[id]!);
  }
  return [sum, max];
}

function similarityFeatures(
  { count }: DocumentStatistics,
  { cosine, central }: Similarity,
  i: number,
) {
  let all = 0;
  let near = 0;
  let earlier = 0;
  let later = 0;
  for (let j = 0; j < count; j++) {
    if (j === i) continue;
    const value = cosine[i * count + j]!;
    all += value;
    if (value > 0.1) near++;
    if (j < i) earlier = Math.max(earlier, value);
    else later = Math.max(later, value);
  }
  const at = (j: number) => (j >= 0 && j < count && j !== i ? cosine[i * count + j]! : 0);
  return [
    central[i]!,
    all / Math.max(1, count - 1),
    near / count,
    earlier,
    later,
    at(0),
    at(1),
    at(i - 1),
    at(i + 1),
  ];
}

function noveltyFeatures(
  { termSets, first, last, sentenceFrequency }: DocumentStatistics,
  i: number,
) {
  const terms = termSets[i]!;
  let fresh = 0;
  let opened = 0;
  let lead = 0;
  let lone = 0;
  for (const term of terms) {
    if (first[term] === i) fresh++;
    if (first[term] === i && last[term]! > i) opened++;
    if (first[term]! < 2) lead++;
    if (sentenceFrequency[term] === 1) lone++;
  }
  const size = terms.length || 1;
  return [fresh / size, opened / size, lead / size, lone / size, terms.length];
}

function lexiconFeatures({ document, entries }: DocumentStatistics, i: number) {
  const tokens = document.tokens[i]!;
  let idf = 0;
  let rarest = 0;
  let weight = 0;
  let wanted = 0;
  let common = 0;
  for (const term of tokens) {
    const entry = entries[term]!;
    idf += entry.idf;
    rarest = Math.max(rarest, entry.idf);
    weight += entry.weight;
    wanted += entry.wanted;
    if (entry.idf < 1) common++;
  }
  const length = tokens.length || 1;
  const opener = entries[tokens[0] ?? -1];
  return [
    idf / length,
    rarest,
    weight,
    weight / length,
    wanted / length,
    common / length,
    opener?.weight ?? 0,
    opener?.idf ?? 0,
  ];
}

const CUES = [
  PERSONAL_PRONOUNS,
  FIRST_PERSON,
  SECOND_PERSON,
  DEMONSTRATIVES,
  CONNECTIVES,
  SPEECH_VERBS,
  TIME_WORDS,
];
const OPENING_CUES = [PERSONAL_PRONOUNS, FIRST_PERSON, DEMONSTRATIVES, CONNECTIVES];
const NO_CUES = new Array<number>(CUES.length + OPENING_CUES.length + 2).fill(0);

function cueFeatures({ document }: DocumentStatistics, i: number) {
  const words = document.words[i]!;
  const opens = (j: number, cue: Set<string>) => (cue.has(document.words[j]?.[0] ?? '') ? 1 : 0);
  return [
    ...CUES.map((cue) => words.filter((word) => cue.has(word)).length),
    ...OPENING_CUES.map((cue) => opens(i, cue)),
    opens(i - 1, PERSONAL_PRONOUNS),
    opens(i + 1, PERSONAL_PRONOUNS),
  ];
}

function appendRanks(rows: number[][], feature: number): void {
  const order = rows.map((_, i) => i).sort((a, b) => rows[b]![feature]! - rows[a]![feature]!);
  order.forEach((i, rank) => {
    rows[i]!.push(rank);
  });
}
