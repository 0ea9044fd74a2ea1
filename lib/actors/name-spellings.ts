import type { ActorType } from '../analysis';
import { LETTERS } from '../text/letters';
import { chiefName } from './country-aliases';
import { nameWords } from './name-words';
import { isAcronym } from './organisation-names';
import { type TaggedName, type TypeVotes, winner } from './read-mentions';

/** One spelling of a name in a text, with its mentions. */
export interface Spelling {
  name: string;
  /** Other spellings that a list makes the same. */
  variants: string[];
  /** The chief name of the listed country or body that it is, else null. */
  chief: string | null;
  /** Folded. */
  words: string[];
  /** Written as a short form of capitals. */
  acronym: boolean;
  type: ActorType;
  votes: TypeVotes;
  /** Indexes into the tagged names, in text order. */
  mentions: number[];
  /** The spelling that it abbreviates by the text's own word ("Long Name (ABC)"), if any. */
  defines: Spelling | null;
}

/** The distinct spellings of a text; spellings that a list makes one (US, U.S.) are one. */
export function collectSpellings(text: string, names: readonly TaggedName[]): Spelling[] {
  const found = new Map<string, Spelling>();
  names.forEach((mention, index) => {
    const spelling = spellingOf(found, text.slice(mention.start, mention.end), mention.type);
    spelling.mentions.push(index);
    for (const type of ['PER', 'ORG', 'LOC'] as const) spelling.votes[type] += mention.votes[type];
  });
  for (const spelling of found.values()) spelling.type = winner(spelling.votes);
  linkDefinitions(text, names, found);
  return [...found.values()];
}

function keyOf(name: string): string {
  return chiefName(name) ?? name.toLowerCase().replace(/’/g, "'");
}

function spellingOf(found: Map<string, Spelling>, spelt: string, type: ActorType): Spelling {
  const name = spelt.replace(/\s+/g, ' ');
  const key = keyOf(name);
  const known = found.get(key);
  if (known) {
    // "GENEVA" in the dateline, "Geneva" in the text.
    if (isShouted(known.name) && !isShouted(name)) known.name = name;
    const spellings = [known.name, ...known.variants].map((other) => other.toLowerCase());
    if (!spellings.includes(name.toLowerCase())) known.variants.push(name);
    return known;
  }
  const spelling: Spelling = {
    name,
    variants: [],
    chief: chiefName(name),
    words: nameWords(name),
    acronym: isAcronym(name),
    type,
    votes: { PER: 0, ORG: 0, LOC: 0 },
    mentions: [],
    defines: null,
  };
  found.set(key, spelling);
  return spelling;
}

const FOUR_LETTERS = new RegExp(`[${LETTERS}]{4}`);

/** All in capitals and no acronym. */
function isShouted(name: string): boolean {
  return name === name.toUpperCase() && FOUR_LETTERS.test(name);
}

/** "Long Name (ABC)" and "ABC (Long Name)". */
function linkDefinitions(
  text: string,
  names: readonly TaggedName[],
  found: Map<string, Spelling>,
): void {
  for (let i = 1; i < names.length; i++) {
    const before = names[i - 1]!;
    const after = names[i]!;
    if (!/^\s?\($/.test(text.slice(before.end, after.start)) || text[after.end] !== ')') continue;
    const long = found.get(keyOf(text.slice(before.start, before.end).replace(/\s+/g, ' ')));
    const short = found.get(keyOf(text.slice(after.start, after.end).replace(/\s+/g, ' ')));
    if (!long || !short || long === short || long.type === 'PER') continue;
    if (short.acronym && long.words.length > 1) short.defines = long;
    else if (long.acronym && short.words.length > 1 && short.type === 'ORG') long.defines = short;
  }
}
