import type { Actor, ActorAnalysis, Mention, Role } from '../analysis';
import { finish, type Steps } from '../text/steps';
import type { ActorModel } from './actor-model';
import { actorSupport, baseLanguage, capitalisesNouns } from './actor-support';
import { findDescription } from './find-description';
import { findQuotes } from './find-quotes';
import { findRoles } from './find-roles';
import { genderOf } from './gender';
import { groupNames, type NameGroup } from './group-names';
import { readMentions, type TaggedName } from './read-mentions';
import { refineNames } from './refine-names';
import { salienceOf } from './salience';
import { spreadNames } from './spread-names';
import { tagByRules } from './tag-by-rules';
import { tagNames } from './tag-names';
import { readText, type TaggerText } from './tagger-text';
import { gatherEvidence } from './text-evidence';
import { splitPossessive, trimName } from './trim-name';
import { FLAG } from './word-flags';
import { hashText } from './word-info';

export interface ActorInput {
  title: string | null;
  text: string;
  /** BCP 47, or null when unknown. */
  language: string | null;
}

const NOTHING: ActorAnalysis = { actors: [], mentions: [], quotes: [], statements: [] };

/**
 * The actors of a text with their mentions, roles, quotes and indirect statements; offsets count
 * in `input.text`. Any string will do; time is linear in its length. The title is evidence for
 * prominence only. In a language known by rules only (see actorSupport) there are no roles and
 * quotes; in one that is not supported, nothing.
 */
export function findActors(input: ActorInput, model: ActorModel): ActorAnalysis {
  return finish(findActorsInSteps(input, model));
}

/** The same in steps of a few milliseconds each, between which other work has its turn. */
export function* findActorsInSteps(input: ActorInput, model: ActorModel): Steps<ActorAnalysis> {
  const support = actorSupport(input.language);
  if (support === 'none') return NOTHING;
  const view = readText(input.text, model.lexicon);
  gatherEvidence(view);
  yield;
  const english = support === 'model';
  const names = english
    ? yield* namesByModel(view, model)
    : namesByRules(view, input.language, model);
  const groups = groupNames(view.text, names, {
    isPlace: (name) => isListed(model, name, FLAG.country | FLAG.demonym | FLAG.place),
    isPersonal: (word) => isListed(model, word, FLAG.firstName | FLAG.surname),
  });
  yield;
  const actorOf = actorIndex(names, groups);
  const mentionsOf = groups.map((group) => group.mentions.map((index) => names[index]!));
  const genders = mentionsOf.map((mentions) => genderOf(view, mentions));
  const speech = english
    ? findQuotes(view, names, actorOf, (name) => genders[actorOf[name]!]!)
    : { quotes: [], statements: [] };
  yield;
  const actors = groups.map((group, i) =>
    toActor(view, mentionsOf[i]!, group, input.title, speech.quotes, english),
  );
  return sortBySalience(actors, names, actorOf, speech);
}

function* namesByModel(view: TaggerText, model: ActorModel): Steps<TaggedName[]> {
  const tagging = tagNames(view, model);
  yield;
  const tagged = readMentions(view, tagging).flatMap((name) =>
    splitPossessive(view, name).flatMap((part) => trimName(view, part) ?? []),
  );
  return refineNames(view, spreadNames(view, tagging.labels, tagged));
}

function namesByRules(view: TaggerText, language: string | null, model: ActorModel): TaggedName[] {
  return tagByRules(view, baseLanguage(language), model.lexicon, capitalisesNouns(language));
}

function isListed(model: ActorModel, name: string, flags: number): boolean {
  const slot = model.lexicon.find(hashText(name));
  return slot >= 0 && (model.lexicon.flags(slot) & flags) !== 0;
}

function actorIndex(names: readonly TaggedName[], groups: readonly NameGroup[]): Int32Array {
  const actorOf = new Int32Array(names.length).fill(-1);
  groups.forEach((group, actor) => {
    for (const mention of group.mentions) actorOf[mention] = actor;
  });
  return actorOf;
}

function toActor(
  view: TaggerText,
  mentions: readonly TaggedName[],
  group: NameGroup,
  title: string | null,
  quotes: ActorAnalysis['quotes'],
  english: boolean,
): Actor {
  const describe = group.type === 'PER' ? findRoles : findDescription;
  const roles = english ? mentions.flatMap((name) => describe(view, name) ?? []) : [];
  return {
    name: group.names[0]!,
    type: group.type,
    aliases: group.names.slice(1),
    roles: distinctRoles(roles),
    salience: salienceOf(view.text, mentions, group, title, quotes),
    count: mentions.length,
  };
}

/** The longest first; a role whose words stand in a longer one ("wife", "his wife") says nothing new. */
function distinctRoles(roles: readonly Role[]): Role[] {
  const longestFirst = [...roles].sort(
    (a, b) => b.text.length - a.text.length || a.start - b.start,
  );
  const kept: { role: Role; words: string }[] = [];
  for (const role of longestFirst) {
    const words = ` ${role.text.toLowerCase()} `;
    if (!kept.some((longer) => longer.words.includes(words))) kept.push({ role, words });
  }
  return kept.map(({ role }) => role);
}

function sortBySalience(
  actors: readonly Actor[],
  names: readonly TaggedName[],
  actorOf: Int32Array,
  speech: Pick<ActorAnalysis, 'quotes' | 'statements'>,
): ActorAnalysis {
  const order = actors
    .map((_, i) => i)
    .sort((a, b) => actors[b]!.salience - actors[a]!.salience || a - b);
  const place = new Int32Array(actors.length);
  order.forEach((actor, at) => {
    place[actor] = at;
  });
  const moved = <T extends { actor: number | null }>(item: T): T => ({
    ...item,
    actor: item.actor === null ? null : place[item.actor]!,
  });
  const mentions: Mention[] = names.map(({ start, end }, i) => {
    const actor = actorOf[i]!;
    return { start, end, type: actors[actor]!.type, actor: place[actor]! };
  });
  return {
    actors: order.map((actor) => actors[actor]!),
    mentions,
    quotes: speech.quotes.map(moved),
    statements: speech.statements.map(moved),
  };
}
