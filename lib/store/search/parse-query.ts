import { searchWords } from './search-terms';

/** What a reader asks for, folded. */
export interface SearchQuery {
  /** Plain words in order: all of them are better than some. */
  words: string[];
  /** What is still being typed: its last word may be the beginning of a longer one. */
  open: 'word' | 'actor' | 'site' | null;
  /** Each must stand in a story word for word. */
  phrases: string[][];
  /** None of these may. */
  notWords: string[];
  notPhrases: string[][];
  /** Words of names of actors, of sites: all must match. */
  actors: string[];
  sites: string[];
  /** The reader's tags, as spelt. */
  tags: string[];
  /** Of each of these names not all words may match; none of these tags may. */
  notActors: string[][];
  notSites: string[][];
  notTags: string[];
  /** Publication, milliseconds since the epoch: from `after` on, up to but not `before`. */
  after: number | null;
  before: number | null;
}

// -"a phrase", field:"a phrase", -word, field:word, word. A quotation that is still open is being
// typed: its words are plain ones until it is closed.
const PART = /(-)?(?:(actor|site|tag|before|after):\s?)?(?:["“„«]([^"”“»]*)["”“»]|([^\s"“„«]+))/giu;
const DATE = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;

/**
 * Parses words, "phrases", -not, actor:, site:, tag:, before:, after:. Dates are days, months or
 * years (2026-03-01, 2026-03, 2026). What is no known field is taken for words.
 */
export function parseQuery(text: string): SearchQuery {
  const query: SearchQuery = {
    words: [],
    open: null,
    phrases: [],
    notWords: [],
    notPhrases: [],
    actors: [],
    sites: [],
    tags: [],
    notActors: [],
    notSites: [],
    notTags: [],
    after: null,
    before: null,
  };
  for (const match of text.matchAll(PART)) {
    const [whole, minus, field, quoted, bare] = match;
    const value = quoted ?? bare ?? '';
    const not = Boolean(minus);
    query.open = null;
    if (field && addField(query, field.toLowerCase(), value, not)) continue;
    if (quoted !== undefined && !field) addPhrase(query, searchWords(quoted), not);
    else addWords(query, searchWords(not ? whole.slice(1) : whole), not);
  }
  if (!/[^\s"”»]$/u.test(text)) query.open = null;
  return query;
}

/** @returns false when the value is none for this field */
function addField(query: SearchQuery, field: string, value: string, not: boolean): boolean {
  const words = searchWords(value);
  if (field === 'before' || field === 'after') {
    const time = not ? null : timeOf(value);
    if (time === null) return false;
    query[field] = time;
    return true;
  }
  if (words.length === 0) return false;
  if (field === 'tag') (not ? query.notTags : query.tags).push(value);
  else if (field === 'actor') {
    if (not) query.notActors.push(words);
    else query.actors.push(...words);
  } else if (not) query.notSites.push(words);
  else query.sites.push(...words);
  if (!not && field !== 'tag') query.open = field === 'actor' ? 'actor' : 'site';
  return true;
}

/** The beginning of a day, month or year in UTC; null for what is none. */
function timeOf(value: string): number | null {
  const [, year, month = '1', day = '1'] = DATE.exec(value) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // The calendar takes 31 February for 3 March.
  return new Date(time).getUTCDate() === Number(day) && Number(month) <= 12 ? time : null;
}

function addPhrase(query: SearchQuery, found: string[], not: boolean): void {
  if (found.length === 0) return;
  if (found.length === 1 && not) query.notWords.push(...found);
  else (not ? query.notPhrases : query.phrases).push(found);
}

function addWords(query: SearchQuery, found: string[], not: boolean): void {
  if (not) query.notWords.push(...found);
  else query.words.push(...found);
  query.open = not ? null : 'word';
}
