import { describe, expect, it } from 'vitest';
import { parseQuery, type SearchQuery } from '../../../../lib/store/search/parse-query';

const NOTHING: SearchQuery = {
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

describe('parseQuery', () => {
  it.each<[string, Partial<SearchQuery>]>([
    ['Orvane dam', { words: ['orvane', 'dam'], open: 'word' }],
    ['Orvane dam ', { words: ['orvane', 'dam'] }],
    ['"Orvane dam" lake', { phrases: [['orvane', 'dam']], words: ['lake'], open: 'word' }],
    ['lake "Orvane dam', { words: ['lake', 'orvane', 'dam'], open: 'word' }],
    [
      'dam -flood -"old lake"',
      { words: ['dam'], notWords: ['flood'], notPhrases: [['old', 'lake']] },
    ],
    ['actor:"Marta Ilves" dam', { actors: ['marta', 'ilves'], words: ['dam'], open: 'word' }],
    ['dam site:ledger.example', { words: ['dam'], sites: ['ledger', 'example'], open: 'site' }],
    ['dam Site: ledger ', { words: ['dam'], sites: ['ledger'] }],
    ['actor:ilv', { actors: ['ilv'], open: 'actor' }],
    [
      'dam -site:"The Ledger" -actor:ilves -tag:Work',
      { words: ['dam'], notSites: [['the', 'ledger']], notActors: [['ilves']], notTags: ['Work'] },
    ],
    ['Belmora: dam', { words: ['belmora', 'dam'], open: 'word' }],
    ['site:', { words: ['site'], open: 'word' }],
    ['tag:"to read" tag:Work', { tags: ['to read', 'Work'] }],
    [
      'after:2026-03 before:2026-04-15',
      { after: Date.UTC(2026, 2, 1), before: Date.UTC(2026, 3, 15) },
    ],
    ['after:2025', { after: Date.UTC(2025, 0, 1) }],
    ['after:2026-02-31', { words: ['after', '2026', '02', '31'], open: 'word' }],
    ['before:lunch', { words: ['before', 'lunch'], open: 'word' }],
    ['Tessaly-Orvane line', { words: ['tessaly', 'orvane', 'line'], open: 'word' }],
    ['部长辞职', { words: ['部长', '辞职'], open: 'word' }],
    ['', {}],
  ])('%s', (text, expected) => {
    expect(parseQuery(text)).toEqual({ ...NOTHING, ...expected });
  });
});
