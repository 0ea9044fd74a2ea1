import { actorKey } from '../actors/actor-key';
import { ANALYSIS_VERSION } from '../actors/analysis-version';
import type { ActorAnalysis } from '../analysis';
import { articleText } from '../article';
import { type Analysable, type Analysed, analyseArticle } from '../reading/analyse-article';
import { type Outlet, outletNames } from '../related/outlet-names';
import type { Derived } from '../store/derived-rows';
import type { TrashRecord } from '../store/records';
import { searchTermsOf } from '../store/search/search-terms';

/** The parts of an article that everything derived comes from. */
export interface Derivable extends Analysable {
  authors: readonly string[];
}

/**
 * Derives all that is stored beside a story.
 * @param analysed the article's analysis when it has been made already
 */
export async function derive(article: Derivable, analysed?: Analysed): Promise<Derived> {
  const { actors, signature } = analysed ?? (await analyseArticle(article));
  const { title, standfirst, authors, site, url } = article;
  return {
    version: ANALYSIS_VERSION,
    actors,
    mentions: mentionsIn(actors, { name: site, url }),
    signature,
    searchable: searchTermsOf({
      title,
      text: [standfirst ?? '', articleText(article.blocks), ...authors].join('\n\n'),
      actors: actors.actors.flatMap(({ name, aliases }) => [name, ...aliases]),
      sites: [site, new URL(url).hostname],
      time: signature.time,
    }),
  };
}

/** What the library remembers of the actors; an outlet naming itself is nobody's news. */
function mentionsIn({ actors }: ActorAnalysis, outlet: Outlet): Derived['mentions'] {
  const own = outletNames(outlet);
  return actors
    .map((actor, at) => ({
      key: actorKey(actor),
      at,
      name: actor.name,
      type: actor.type,
      count: actor.count,
      salience: actor.salience,
    }))
    .filter(({ name }) => !own.has(name));
}

/** Derives from a story in the trash, to bring it back. */
export function deriveTrashed({ story, text }: TrashRecord): Promise<Derived> {
  return derive({ ...story, blocks: text?.blocks ?? [] });
}
