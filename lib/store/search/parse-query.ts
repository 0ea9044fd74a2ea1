import { searchWords } from './search-terms';

/** What a reader asks for, folded. */
export interface SearchQuery {
  /** Plain words in order: all of them are better than some. */
  words: string[];
  /** Whether the last plain word may be the beginning of a longer one: it is still being typed. */
  open: boolean;
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
  /** Publication, milliseconds since the epoch: from `after` on, up to but not `before`. */
  after: number | null;
  before: number | null;
}

// -"a phrase", field:"a phrase", -word, field:word, word
const PART = /(-)?(?:(\p{L}+):)?(?:["“„«]([^"”“»]*)["”“»]?|([^\s"“„«]+))/gu;
const DATE = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;

/**
 * Parses words, "phrases", -not, actor:, site:, tag:, before:, after:. Dates are days, months or
 * years (2026-03-01, 2026-03, 2026). What is no known field is taken for words.
 */
export function parseQuery(text: string): SearchQuery {
  const query: SearchQuery = {
    words: [],
    open: false,
    phrases: [],
    notWords: [],
    notPhrases: [],
    actors: [],
    sites: [],
    tags: [],
    after: null,
    before: null,
  };
  for (const match of text.matchAll(PART)) {
    const [whole, minus, field, quoted, bare] = match;
    const value = quoted ?? bare ?? '';
    query.open = false;
    if (field && !minus && addField(query, field.toLowerCase(), value)) continue;
    if (quoted !== undefined && !field) addPhrase(query, searchWords(quoted), Boolean(minus));
    else addWords(query, searchWords(minus ? whole.slice(1) : whole), Boolean(minus));
  }
  query.open &&= /[^\s"”»]$/u.test(text);
  return query;
}

function addField(query: SearchQuery, field: string, value: string): boolean {
  if (field === 'actor') query.actors.push(...searchWords(value));
  else if (field === 'site') query.sites.push(...searchWords(value));
  else if (field === 'tag') query.tags.push(value);
  else if (field === 'before' || field === 'after') {
    const date = DATE.exec(value);
    if (!date) return false;
    query[field] = Date.UTC(Number(date[1]), Number(date[2] ?? 1) - 1, Number(date[3] ?? 1));
  } else return false;
  return true;
}

function addPhrase(query: SearchQuery, found: string[], not: boolean): void {
  if (found.length === 0) return;
  if (found.length === 1 && not) query.notWords.push(...found);
  else (not ? query.notPhrases : query.phrases).push(found);
}

function addWords(query: SearchQuery, found: string[], not: boolean): void {
  if (not) query.notWords.push(...found);
  else query.words.push(...found);
  query.open = !not;
}
