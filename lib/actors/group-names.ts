import type { ActorType } from '../analysis';
import { chiefName } from './country-aliases';
import { nameWords } from './name-words';
import { isAcronymOf, organisationAbbreviates } from './organisation-names';
import { personAbbreviates } from './person-names';
import { placeAbbreviates } from './place-names';
import type { TaggedName } from './read-mentions';

/** An actor as found in one text: the names it goes by and the mentions that use them. */
export interface NameGroup {
  type: ActorType;
  /** Spellings, the fullest first. */
  names: string[];
  /** Indexes into the tagged names, in text order. */
  mentions: number[];
}

/** One spelling with its mentions. */
interface Spelling {
  name: string;
  words: string[];
  type: ActorType;
  mentions: number[];
  group: number;
}

/**
 * Merges the names of one text into actors: equal spellings; lists of country names; acronyms,
 * defined in brackets or by their letters; family names to full names, where several fit to the
 * one named last before.
 * @param isPlace whether a folded name is in the lists of places and peoples
 */
export function groupNames(
  text: string,
  names: readonly TaggedName[],
  isPlace: (name: string) => boolean,
): NameGroup[] {
  const spellings = collectSpellings(text, names);
  const longestFirst = [...spellings].sort(
    (a, b) => b.words.length - a.words.length || a.mentions[0]! - b.mentions[0]!,
  );
  const groups: Spelling[][] = [];
  for (const spelling of longestFirst) {
    const fits = groups.flatMap((group, at) =>
      group.some((member) => standsFor(spelling, member, isPlace)) ? [at] : [],
    );
    if (fits.length === 0) {
      spelling.group = groups.length;
      groups.push([spelling]);
    } else {
      spelling.group = fits[0]!;
      groups[fits[0]!]!.push(spelling);
      if (fits.length > 1) spreadMentions(spelling, fits, groups);
    }
  }
  return groups.map((group) => toGroup(group, names)).filter((group) => group.mentions.length > 0);
}

function collectSpellings(text: string, names: readonly TaggedName[]): Spelling[] {
  const found = new Map<string, Spelling & { votes: Record<ActorType, number> }>();
  names.forEach((mention, index) => {
    const name = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const key = chiefName(name) ?? name.toLowerCase().replace(/’/g, "'");
    let spelling = found.get(key);
    if (!spelling) {
      spelling = {
        name,
        words: nameWords(name),
        type: mention.type,
        mentions: [],
        group: -1,
        votes: { PER: 0, ORG: 0, LOC: 0 },
      };
      found.set(key, spelling);
    }
    spelling.mentions.push(index);
    spelling.votes[mention.type]++;
  });
  for (const spelling of found.values())
    for (const type of ['PER', 'ORG', 'LOC'] as const)
      if (spelling.votes[type] > spelling.votes[spelling.type]) spelling.type = type;
  return [...found.values()];
}

function standsFor(short: Spelling, long: Spelling, isPlace: (name: string) => boolean): boolean {
  if (short.words.length === 0 || short.words.join(' ') === long.words.join(' '))
    return short.type === long.type;
  if (isAcronymOf(short.name, long.words)) return long.type === 'ORG' || long.type === short.type;
  if (short.type !== long.type) return false;
  if (long.type === 'PER') return personAbbreviates(short.words, long.words);
  if (long.type === 'LOC') return placeAbbreviates(short.words, long.words);
  return organisationAbbreviates(short.words, long.words, isPlace);
}

/** A name that fits several actors goes, mention by mention, to the one named last before it. */
function spreadMentions(spelling: Spelling, fits: number[], groups: Spelling[][]): void {
  const own = new Map<number, number[]>();
  for (const mention of spelling.mentions) {
    let best = fits[0]!;
    let nearest = -1;
    for (const at of fits)
      for (const member of groups[at]!)
        for (const other of member.mentions)
          if (member !== spelling && other < mention && other > nearest) {
            nearest = other;
            best = at;
          }
    own.set(best, [...(own.get(best) ?? []), mention]);
  }
  groups[fits[0]!]!.splice(groups[fits[0]!]!.indexOf(spelling), 1);
  for (const [at, mentions] of own) groups[at]!.push({ ...spelling, mentions, group: at });
}

function toGroup(members: Spelling[], names: readonly TaggedName[]): NameGroup {
  const votes: Record<ActorType, number> = { PER: 0, ORG: 0, LOC: 0 };
  for (const member of members)
    for (const mention of member.mentions) votes[names[mention]!.type]++;
  let type = members[0]!.type;
  for (const other of ['PER', 'ORG', 'LOC'] as const) if (votes[other] > votes[type]) type = other;
  const spelt = [...new Set(members.map((member) => member.name))];
  return {
    type,
    names: spelt.sort((a, b) => b.length - a.length),
    mentions: members.flatMap((member) => member.mentions).sort((a, b) => a - b),
  };
}
