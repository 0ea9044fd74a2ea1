import type { ActorType } from '../analysis';
import { collectSpellings, type Spelling } from './name-spellings';
import {
  isAcronymOf,
  isBusinessOf,
  isWithoutForm,
  type NameLists,
  organisationAbbreviates,
} from './organisation-names';
import { personAbbreviates } from './person-names';
import { placeAbbreviates } from './place-names';
import { type TaggedName, type TypeVotes, winner } from './read-mentions';

/** An actor as found in one text: the names it goes by and the mentions that use them. */
export interface NameGroup {
  type: ActorType;
  /** Spellings, the fullest first. */
  names: string[];
  /** Indexes into the tagged names, in text order. */
  mentions: number[];
}

/** Texts with more different names are lists; comparing all pairs would take too long. */
const MOST_COMPARED = 600;

/**
 * Merges the names of one text into actors: equal spellings; lists of country names; acronyms,
 * defined in brackets or by their letters; short names to full ones. A short name that fits
 * several actors goes, mention by mention, to the one named last before it.
 */
export function groupNames(
  text: string,
  names: readonly TaggedName[],
  lists: NameLists,
): NameGroup[] {
  const spellings = collectSpellings(text, names);
  const fullestFirst = [...spellings].sort(
    (a, b) => b.words.length - a.words.length || a.mentions[0]! - b.mentions[0]!,
  );
  const groups: Spelling[][] = [];
  for (const spelling of fullestFirst) {
    const fits = groupsFor(spelling, groups.slice(0, MOST_COMPARED), lists);
    if (fits.length === 0) groups.push([spelling]);
    else if (fits.length === 1) fits[0]!.push(spelling);
    else spreadMentions(spelling, fits);
  }
  return groups.map((group) => toGroup(group, names));
}

function groupsFor(
  spelling: Spelling,
  groups: readonly Spelling[][],
  lists: NameLists,
): Spelling[][] {
  if (spelling.defines) {
    const defined = groups.filter((group) => group.includes(spelling.defines!));
    if (defined.length > 0) return defined;
  }
  const fits = groups.filter((group) => group.some((member) => standsFor(spelling, member, lists)));
  const ofItsType = fits.filter((group) => group.some(({ type }) => type === spelling.type));
  return ofItsType.length > 0 ? ofItsType : fits;
}

function standsFor(short: Spelling, long: Spelling, lists: NameLists): boolean {
  const { isPlace } = lists;
  if (long.defines === short) return true;
  // "Republic of China" is not China, "North Korea" not Korea.
  if (short.chief !== null && long.chief !== null) return false;
  if (short.acronym && long.type !== 'PER' && isAcronymOf(short.name, long.words)) return true;
  if (long.type === 'PER') {
    // A lone family or given name is often mistaken for a company or a town.
    const fits = short.type === 'PER' || (isPartOfName(short, long) && !isPlace(short.words[0]!));
    return fits && personAbbreviates(short.words, long.words);
  }
  if (short.type !== long.type) return long.type === 'ORG' && isMistaken(short, long, lists);
  if (long.type === 'LOC') return placeAbbreviates(short.words, long.words);
  return organisationAbbreviates(short.words, long.words, isPlace);
}

/**
 * "Norrvind" taken for a place beside "Norrvind AG", or for a person beside "Norrvind Resources",
 * where no list knows such a person: "Castell" beside "Castell Foundation" is its founder.
 */
function isMistaken(short: Spelling, long: Spelling, { isPlace, isPersonal }: NameLists): boolean {
  if (isPlace(short.words.join(' '))) return false;
  if (isWithoutForm(short.words, long.words)) return true;
  const [word = ''] = short.words;
  return short.words.length === 1 && !isPersonal(word) && isBusinessOf(word, long.words);
}

function isPartOfName({ words }: Spelling, { words: whole }: Spelling): boolean {
  if (words.length >= whole.length) return false;
  // "Le Clair" beside "Craig Le Clair"; a given name stands alone.
  if (words.join(' ') === whole.slice(-words.length).join(' ')) return true;
  return words.length === 1 && words[0] === whole[0];
}

function spreadMentions(spelling: Spelling, fits: readonly Spelling[][]): void {
  const nearest = fits.map(() => [] as number[]);
  for (const mention of spelling.mentions) {
    let best = 0;
    let latest = -1;
    fits.forEach((group, at) => {
      for (const member of group)
        for (const other of member.mentions)
          if (other < mention && other > latest) {
            latest = other;
            best = at;
          }
    });
    nearest[best]!.push(mention);
  }
  nearest.forEach((mentions, at) => {
    if (mentions.length > 0) fits[at]!.push({ ...spelling, mentions });
  });
}

function toGroup(members: readonly Spelling[], names: readonly TaggedName[]): NameGroup {
  const votes: TypeVotes = { PER: 0, ORG: 0, LOC: 0 };
  // Two words say more of the kind than one.
  for (const { mentions, words } of members)
    for (const mention of mentions)
      for (const type of ['PER', 'ORG', 'LOC'] as const)
        votes[type] += names[mention]!.votes[type] * (words.length > 1 ? 2 : 1);
  const spelt = [...new Set(members.flatMap((member) => [member.name, ...member.variants]))];
  return {
    type: winner(votes),
    names: spelt.sort((a, b) => b.length - a.length),
    mentions: members.flatMap((member) => member.mentions).sort((a, b) => a - b),
  };
}
