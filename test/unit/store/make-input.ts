import { ANALYSIS_VERSION } from '../../../lib/actors/analysis-version';
import type { Article } from '../../../lib/article';
import type { Derived } from '../../../lib/store/derived-rows';
import type { SaveInput } from '../../../lib/store/save-story';

/** An article with the given parts, the rest plain. */
export function makeArticle(parts: Partial<Article> = {}): Article {
  const url = parts.url ?? 'https://ledger.example/2026/crossing';
  return {
    url,
    aliases: [],
    pageUrl: url,
    canonical: null,
    title: 'Crossing talks resume',
    standfirst: null,
    authors: [],
    published: null,
    modified: null,
    site: 'The Ledger',
    section: null,
    language: 'en',
    direction: 'ltr',
    tags: [],
    image: null,
    completeness: 'complete',
    blocks: [{ kind: 'paragraph', text: 'Talks on the crossing resumed on Monday.' }],
    others: [],
    sources: {},
    ...parts,
  };
}

export function makeDerived(parts: Partial<Derived> = {}): Derived {
  return {
    version: ANALYSIS_VERSION,
    actors: { actors: [], mentions: [], quotes: [], statements: [] },
    mentions: [
      {
        key: 'PER:ilse brandvik',
        at: 0,
        name: 'Ilse Brandvik',
        type: 'PER',
        count: 2,
        salience: 1,
      },
    ],
    signature: {
      terms: [{ term: 'cross', weight: 1, spelling: 'crossing', kind: 'word' }],
      profile: { features: [7], weights: [255] },
      sketch: [],
      time: null,
    },
    searchable: {
      terms: 'crossing\ntalks',
      uses: Uint8Array.of(0x81, 1),
      pairs: Uint16Array.of(7),
    },
    ...parts,
  };
}

let ids = 0;

export function makeInput(article: Article, parts: Partial<SaveInput> = {}): SaveInput {
  return {
    article,
    derived: makeDerived(),
    readingMinutes: 1,
    now: 1_000,
    newId: () => `id-${ids++}`,
    ...parts,
  };
}
