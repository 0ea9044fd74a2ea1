import { describe, expect, it } from 'vitest';
import { parseQuery, type SearchQuery } from '../../../../lib/store/search/parse-query';

const NOTHING: SearchQuery = {
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

describe('parseQuery', () => {
  it.each<[string, Partial<SearchQuery>]>([
    ['Orvane dam', { words: ['orvane', 'dam'], open: true }],
    ['Orvane dam ', { words: ['orvane', 'dam'] }],
    ['"Orvane dam" lake', { phrases: [['orvane', 'dam']], words: ['lake'], open: true }],
    ['lake "Orvane dam', { phrases: [['orvane', 'dam']], words: ['lake'] }],
    [
      'dam -flood -"old lake"',
      { words: ['dam'], notWords: ['flood'], notPhrases: [['old', 'lake']] },
    ],
    ['actor:"Marta Ilves" dam', { actors: ['marta', 'ilves'], words: ['dam'], open: true }],
    ['dam site:ledger.example', { words: ['dam'], sites: ['ledger', 'example'] }],
    ['tag:"to read" tag:Work', { tags: ['to read', 'Work'] }],
    [
      'after:2026-03 before:2026-04-15',
      { after: Date.UTC(2026, 2, 1), before: Date.UTC(2026, 3, 15) },
    ],
    ['after:2025', { after: Date.UTC(2025, 0, 1) }],
    ['before:lunch', { words: ['before', 'lunch'], open: true }],
    ['Tessaly-Orvane line', { words: ['tessaly', 'orvane', 'line'], open: true }],
    ['部长辞职', { words: ['部长', '辞职'], open: true }],
    ['', {}],
  ])('%s', (text, expected) => {
    expect(parseQuery(text)).toEqual({ ...NOTHING, ...expected });
  });
});
