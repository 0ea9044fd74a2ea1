import type { ActorAnalysis, Mention } from '../../../lib/analysis';
import { type Article, articleText } from '../../../lib/article';
import { derive } from '../../../lib/background/derive';
import { analyseArticle } from '../../../lib/reading/analyse-article';
import type { Derived } from '../../../lib/store/derived-rows';
import { type GeneratedStory, generateStory } from './generate-stories';

/** A generated story as the extension has it before it saves it. */
export interface Prepared {
  id: string;
  article: Article;
  derived: Derived;
  /** Of the event it tells of. */
  storyline: string;
}

/** @param known names are looked up, not found by the model: a third of the time */
export async function prepareStory(number: number, known = false): Promise<Prepared> {
  const story = generateStory(number);
  const { id, title, text, published, site, event } = story;
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
  const derived = await derive(
    article,
    known ? await analyseArticle(article, analysisOf(story, article)) : undefined,
  );
  return { id, article, derived, storyline: `event-${event}` };
}

function analysisOf({ names }: GeneratedStory, { blocks }: Article): ActorAnalysis {
  const text = articleText(blocks);
  const analysis: ActorAnalysis = { actors: [], mentions: [], quotes: [], statements: [] };
  for (const name of names) {
    const mentions: Mention[] = [];
    const actor = analysis.actors.length;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      mentions.push({ start: at, end: at + name.length, type: 'PER', actor });
    const count = mentions.length;
    if (count === 0) continue;
    analysis.actors.push({ name, type: 'PER', aliases: [], roles: [], salience: count, count });
    analysis.mentions.push(...mentions);
  }
  return analysis;
}
