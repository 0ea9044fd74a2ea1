import type { Article } from '../../../lib/article';
import { derive } from '../../../lib/background/derive';
import type { Derived } from '../../../lib/store/derived-rows';
import { generateStory } from './generate-stories';

/** A generated story as the extension has it before it saves it. */
export interface Prepared {
  id: string;
  article: Article;
  derived: Derived;
  /** Of the event it tells of. */
  storyline: string;
}

export async function prepareStory(number: number): Promise<Prepared> {
  const { id, title, text, published, site, event } = generateStory(number);
  const url = `https://${site}/${id}`;
  const article: Article = {
    url,
    aliases: [],
    pageUrl: url,
    canonical: null,
    title,
    standfirst: null,
    authors: [],
    published,
    modified: null,
    site,
    section: null,
    language: 'en',
    direction: 'ltr',
    tags: [],
    image: null,
    completeness: 'complete',
    blocks: text.split(/(?<=\.) /).map((sentence) => ({ kind: 'paragraph', text: sentence })),
    others: [],
    sources: {},
  };
  return { id, article, derived: await derive(article), storyline: `event-${event}` };
}
