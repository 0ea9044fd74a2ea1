import { actorKey } from '../actors/actor-key';
import { ANALYSIS_VERSION } from '../actors/analysis-version';
import { findActors } from '../actors/find-actors';
import type { ActorAnalysis } from '../analysis';
import { articleText, type Block } from '../article';
import { loadActorModel, loadFrequencies } from '../models';
import { type Outlet, outletNames } from '../related/outlet-names';
import { signatureOf } from '../related/signature';
import type { Derived } from '../store/derived-rows';
import type { TrashRecord } from '../store/records';
import { searchTermsOf } from '../store/search/search-terms';

/** The parts of an article that everything derived comes from. */
export interface Derivable {
  title: string;
  standfirst: string | null;
  authors: readonly string[];
  language: string | null;
  published: string | null;
  /** The outlet's name. */
  site: string;
  url: string;
  blocks: readonly Block[];
}

/** Names the actors of an article. */
async function analyse(article: Derivable): Promise<ActorAnalysis> {
  const text = articleText(article.blocks);
  const { title, language } = article;
  return findActors({ title, text, language }, await loadActorModel());
}

/** Loads what deriving needs while the page is still being read: a woken worker has none of it. */
export function prepareToDerive(): void {
  for (const load of [loadActorModel, loadFrequencies]) void load().catch(() => {});
}

/** Derives all that is stored beside a story. Pure but for the packed models it loads. */
export async function derive(article: Derivable, analysed?: ActorAnalysis): Promise<Derived> {
  const actors = analysed ?? (await analyse(article));
  const { title, standfirst, authors, language, published, site, url } = article;
  const text = articleText(article.blocks);
  const frequencies = await loadFrequencies();
  const outlet = { name: site, url };
  return {
    version: ANALYSIS_VERSION,
    actors,
    mentions: mentionsIn(actors, outlet),
    signature: signatureOf(
      { title, standfirst, text, language, published, actors, outlet },
      frequencies,
    ),
    searchable: searchTermsOf({
      title,
      text: [standfirst ?? '', text, ...authors].join('\n\n'),
      actors: actors.actors.flatMap(({ name, aliases }) => [name, ...aliases]),
      sites: [site, new URL(url).hostname],
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
