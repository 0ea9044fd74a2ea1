import type { Block } from '../../../lib/article';
import { type Signature, signatureOf } from '../../../lib/related/signature';
import type { StoryRecord } from '../../../lib/store/records';
import { type SearchTerms, searchTermsOf } from '../../../lib/store/search/search-terms';
import type { BackgroundFrequencies } from '../../../lib/text/background-frequencies';
import { generateStory } from './generate-stories';

/** A generated story with all that is derived from it. */
export interface Prepared {
  story: Partial<StoryRecord> & { id: string };
  blocks: Block[];
  signature: Signature;
  searchable: SearchTerms;
}

export function prepareStory(number: number, frequencies: BackgroundFrequencies): Prepared {
  const { id, title, text, published, site } = generateStory(number);
  const url = `https://${site}/${id}`;
  return {
    story: {
      id,
      url,
      pageUrl: url,
      aliases: [],
      title,
      standfirst: null,
      authors: [],
      published,
      site,
      language: 'en',
      direction: 'ltr',
      topics: [],
      tags: [],
      savedAt: Date.parse(published),
      updatedAt: Date.parse(published),
    },
    blocks: [{ kind: 'paragraph', text }],
    signature: signatureOf(
      { title, standfirst: null, text, language: 'en', published, actors: null },
      frequencies,
    ),
    searchable: searchTermsOf({ title, text, sites: [site] }),
  };
}
