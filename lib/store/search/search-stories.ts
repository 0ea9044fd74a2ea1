import type { Database } from '../database';
import { bestOf } from './best-of';
import { filterStories } from './filter-stories';
import { type FoldedStory, holds, phraseMatcher, readFolded } from './match-phrases';
import { parseQuery, type SearchQuery } from './parse-query';
import { scoreWords, type WordScores } from './score-words';
import { searchWords, titleTerm } from './search-terms';
import { TermReader } from './term-reader';
import { correctedForms, exactForm, type WordForm, wordForms } from './word-forms';
import { pairsOfPhrase } from './word-pairs';

export interface SearchHit {
  storyId: string;
  /** Only good for comparing hits of one search. */
  score: number;
}

/** Ranks above one another, whatever the score within: see `rankOf`. */
const RANK = 1000;
/** So many of the best are read whole to put those first that hold the query as a phrase. */
const READ_FOR_ORDER = 48;
/** So many are read, at most, to find those that hold what was quoted. */
const READ_FOR_QUOTES = 1024;
const QUOTES_STEP = 64;
/** Of so few the texts are read sooner than the pairs, a block of each segment. */
const READ_WITHOUT_PAIRS = 64;
/** The words of a query beyond these are left out of account. */
const MOST_WORDS = 12;

/**
 * Stories found by a query, best first: the exact title; then, of those with all the words, the
 * ones that hold them as a phrase, then by title before text and by how rare the words are; then
 * those with some of the words. A word is also found by its stem; the last one, while it is being
 * typed, as a beginning. Only when nothing is found at all, words are taken for misspelt.
 * @param languages whose stems count (BCP 47)
 */
export async function searchStories(
  db: Database,
  query: string,
  limit: number,
  languages: readonly string[] = ['en'],
): Promise<SearchHit[]> {
  const parsed = parseQuery(query);
  return db.transaction('r', searchTables(db), async () => {
    const last = await db.signatures.orderBy('number').last();
    if (!last) return [];
    const reader = await TermReader.open(db);
    const whole = searchWords(query);
    const search = { db, reader, query: parsed, whole, size: last.number + 1, limit };
    const typed = parsed.words.slice(0, MOST_WORDS);
    const forms = await Promise.all([
      ...typed.map((word, at) =>
        wordForms(
          reader,
          word,
          parsed.open === 'word' && at === parsed.words.length - 1,
          languages,
        ),
      ),
      ...parsed.phrases.flat().map(async (word) => [await exactForm(reader, word)]),
    ]);
    const hits = await find(search, forms);
    if (hits.length > 0 || typed.length === 0) return hits;
    const corrected = await Promise.all(typed.map((word) => correctedForms(reader, word)));
    return find(search, [...corrected, ...forms.slice(typed.length)]);
  });
}

interface Search {
  db: Database;
  reader: TermReader;
  query: SearchQuery;
  /** All words of it, quoted or not: perhaps a title. */
  whole: string[];
  /** One more than the highest story number. */
  size: number;
  limit: number;
}

function searchTables(db: Database) {
  return [
    db.stories,
    db.texts,
    db.signatures,
    db.searchRecent,
    db.searchSegments,
    db.searchBlocks,
    db.searchGone,
  ];
}

async function find(search: Search, words: WordForm[][]): Promise<SearchHit[]> {
  const { db, reader, query, size, limit } = search;
  const passed = await filterStories(db, reader, query, size);
  if (words.length === 0) return passed ? quoted(search, newest(passed)) : [];
  const scored = scoreWords(words, size);
  const titled = await reader.term(titleTerm(search.whole));
  const exact = new Set(titled.postings.numbers);
  const ranks = new Float32Array(size);
  for (let number = 0; number < size; number++)
    if (scored.held[number]! > 0 && (!passed || passed[number] === 1))
      ranks[number] = rankOf(scored, number, words.length, exact.has(number));
  if (query.phrases.length + query.notPhrases.length > 0) {
    await dropByPairs(search, ranks);
    return quoted(search, bestOf(ranks, READ_FOR_QUOTES), ranks);
  }
  return inOrder(search, bestOf(ranks, Math.max(limit, READ_FOR_ORDER)), ranks);
}

/** Exact title 6, all words 3 (a phrase raises it: see `inOrder`), some of them 0; then the score. */
function rankOf(scored: WordScores, number: number, words: number, exact: boolean): number {
  const all = scored.held[number] === words;
  const title = all && scored.inTitle[number] === words ? 0.5 : 0;
  return ((exact ? 6 : all ? 3 : 0) + title) * RANK + scored.scores[number]!;
}

function newest(passed: Uint8Array): number[] {
  const numbers: number[] = [];
  for (let number = passed.length - 1; number >= 0; number--)
    if (passed[number] === 1) numbers.push(number);
  return numbers;
}

/** The stories of these numbers that are still there. */
async function hitsOf(
  db: Database,
  numbers: readonly number[],
  scoreOf: (number: number) => number,
): Promise<SearchHit[]> {
  const records = await db.signatures.bulkGet([...numbers]);
  return records.flatMap((record) =>
    record ? [{ storyId: record.storyId, score: scoreOf(record.number) }] : [],
  );
}

/** Drops the stories in which the words of the quoted phrases do not follow one another. */
async function dropByPairs({ reader, query }: Search, ranks: Float32Array): Promise<void> {
  if (reader.version < 2 || ranks.filter((rank) => rank > 0).length <= READ_WITHOUT_PAIRS) return;
  const buckets = query.phrases.flatMap(pairsOfPhrase);
  for (const holders of await Promise.all(buckets.map((bucket) => reader.pair(bucket)))) {
    const kept = Array.from(holders, (number) => ranks[number]!);
    ranks.fill(0);
    for (const [at, number] of holders.entries()) ranks[number] = kept[at]!;
  }
}

/** Puts those first that hold the plain words as a phrase. */
async function inOrder(
  { db, query, limit }: Search,
  numbers: readonly number[],
  ranks: Float32Array,
): Promise<SearchHit[]> {
  const hits = await hitsOf(db, numbers, (number) => ranks[number]!);
  if (query.words.length > 1) {
    const whole = hits.filter(({ score }) => score >= 3 * RANK).slice(0, READ_FOR_ORDER);
    const phrase = phraseMatcher(query.words, query.open === 'word');
    const read = await readFolded(
      db,
      whole.map(({ storyId }) => storyId),
    );
    for (const [at, hit] of whole.entries()) {
      const story = read[at];
      if (story && holds(story, phrase)) hit.score += (phrase.test(story.title) ? 2 : 1) * RANK;
    }
    hits.sort((a, b) => b.score - a.score);
  }
  return hits.slice(0, limit);
}

/** Those that hold every quoted phrase and none of the refused, in the order given. */
async function quoted(
  { db, query, limit }: Search,
  numbers: readonly number[],
  ranks?: Float32Array,
): Promise<SearchHit[]> {
  const wanted = query.phrases.map((phrase) => phraseMatcher(phrase));
  const refused = query.notPhrases.map((phrase) => phraseMatcher(phrase));
  const reads = wanted.length + refused.length > 0;
  const step = reads ? QUOTES_STEP : limit;
  const hits: SearchHit[] = [];
  for (let from = 0; from < numbers.length && hits.length < limit; from += step) {
    const part = numbers.slice(from, from + step);
    const candidates = await hitsOf(db, part, (number) => ranks?.[number] ?? number);
    if (!reads) hits.push(...candidates);
    else {
      const read = await readFolded(
        db,
        candidates.map(({ storyId }) => storyId),
      );
      const fits = (story: FoldedStory | undefined) =>
        story !== undefined &&
        wanted.every((each) => holds(story, each)) &&
        !refused.some((each) => holds(story, each));
      hits.push(...candidates.filter((_, at) => fits(read[at])));
    }
  }
  return hits.slice(0, limit);
}
