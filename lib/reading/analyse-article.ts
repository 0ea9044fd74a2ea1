import { findActorsInSteps } from '../actors/find-actors';
import type { ActorAnalysis } from '../analysis';
import { articleText, type Block } from '../article';
import { loadActorModel, loadFrequencies } from '../models';
import type { Outlet } from '../related/outlet-names';
import { nameSignature, type Signature, signatureOf } from '../related/signature';
import { inTurns } from './in-turns';

/** The parts of an article that its analysis comes from. */
export interface Analysable {
  title: string;
  standfirst: string | null;
  language: string | null;
  published: string | null;
  /** The outlet's name. */
  site: string;
  url: string;
  blocks: readonly Block[];
}

/** What an article is shown with: who is in it, and what related stories are looked up by. */
export interface Analysed {
  actors: ActorAnalysis;
  signature: Signature;
}

/**
 * Analyses an article. Pure but for the packed models it loads.
 * @param known the actors when they have been found before
 */
export async function analyseArticle(
  article: Analysable,
  known?: ActorAnalysis,
): Promise<Analysed> {
  // The model loads while the article is signed.
  if (!known) void loadActorModel().catch(() => {});
  return nameArticle(article, await signArticle(article), known);
}

/** The signature of an article before its actors are known: related stories are found by it. */
export async function signArticle(article: Analysable): Promise<Signature> {
  const frequencies = await loadFrequencies();
  const text = articleText(article.blocks);
  return signatureOf({ ...article, text, actors: null, outlet: outletOf(article) }, frequencies);
}

/** Finds the actors of an article that has been signed, and names the terms of its signature. */
export async function nameArticle(
  article: Analysable,
  signature: Signature,
  known?: ActorAnalysis,
): Promise<Analysed> {
  const actors = known ?? (await findActorsOf(article));
  return { actors, signature: nameSignature(signature, actors, outletOf(article)) };
}

async function findActorsOf({ title, language, blocks }: Analysable): Promise<ActorAnalysis> {
  const model = await loadActorModel();
  return inTurns(findActorsInSteps({ title, text: articleText(blocks), language }, model));
}

function outletOf({ site, url }: Analysable): Outlet {
  return { name: site, url };
}
