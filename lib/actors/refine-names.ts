import type { ActorType } from '../analysis';
import { countUpper } from '../text/char-class';
import { findRoles } from './find-roles';
import { nameWords } from './name-words';
import { lowerAt } from './noun-phrase';
import { isAcronym, isAcronymOf } from './organisation-names';
import { certain, type TaggedName } from './read-mentions';
import type { TaggerText } from './tagger-text';
import { FLAG } from './word-flags';
import { CASE } from './word-info';

/** What the tagger, which sees a few words at a time, gets wrong and the wider text sets right. */
export function refineNames(view: TaggerText, names: readonly TaggedName[]): TaggedName[] {
  const real = names.filter((name) => !isNoActor(view, name)).map((name) => addressed(view, name));
  return alignLists(view, joinDefined(view, real));
}

/** Forms of address that only persons have. */
const ADDRESS =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|gen|general|col|colonel|lt|lieutenant|maj|capt|captain|sgt|sergeant|adm|admiral|sen|senator|rep|congressman|congresswoman|gov|governor|sir|dame|lord|lady|king|queen|prince|princess|sheikh|imam|pope|president|premier|minister|mayor|ambassador|justice|judge|inspector)\.?$/;

/** "Gen X", "President Y", "the mayor of Z, Bertil Y": whatever the name looks like, it is a person's. */
function addressed(view: TaggerText, name: TaggedName): TaggedName {
  if (!couldBePerson(view, name)) return name;
  const titled = ADDRESS.test(lowerAt(view, name.first - 1));
  const person = { ...name, type: 'PER' as const, votes: certain('PER') };
  return titled || isDescribed(view, name) ? person : name;
}

function couldBePerson(view: TaggerText, { first, last }: TaggedName): boolean {
  const other =
    FLAG.country | FLAG.demonym | FLAG.place | FLAG.orgHead | FLAG.orgSuffix | FLAG.placeHead;
  for (let i = first; i <= last; i++) {
    const word = view.words[i]!;
    if ((word.form.flags & other) !== 0 || word.case === CASE.allCaps) return false;
  }
  return true;
}

/** What companies are called as well as persons. */
const ALSO_COMPANIES =
  /\b(?:rival|partner|owner|maker|producer|supplier|operator|provider|lender|member|sponsor|competitor|employer|investor|leader|publisher|developer|customer|client|host|champion|winner|buyer|seller|contractor|giant|player|adviser|advisor|agent|broker|carrier|builder|manufacturer|retailer|insurer|parent|founder|backer|donor|ally)s?\b/i;

/** Two or three words with a role that no company has, or with a given name and any role. */
function isDescribed(view: TaggerText, name: TaggedName): boolean {
  const length = name.last - name.first + 1;
  if (length < 2 || length > 3) return false;
  const given = (view.words[name.first]!.form.flags & FLAG.firstName) !== 0;
  return findRoles(view, name).some(({ text }) => given || !ALSO_COMPANIES.test(text));
}

/** Words that are written with a capital and name a side or a kind of body rather than an actor. */
const NO_NAMES = new Set(
  (
    'opposition republican republicans democrat democrats conservative liberal socialist communist council commission ' +
    'agency committee court department ministry minister city church state company board party university college school ' +
    'hospital bank union association federation institute centre center group corporation district province county region ' +
    'north south east west northern southern eastern western police army navy office bureau authority club team ' +
    'government administration god islam christianity judaism hinduism buddhism internet web bible quran christmas easter ramadan'
  ).split(' '),
);

/** Written before an amount. */
const CURRENCY = /^(?:Tk|Rs|RM|Ksh|Sh|USD|EUR|GBP|INR|NGN|KES|ZAR|AED|Dh|Dhs|Frw)\.?$/;

/** Short forms of things, offices and units, not of actors. */
const NO_ACRONYMS = new Set(
  (
    'GDP GNP GST VAT CPI PMI PPI EPS FDI IPO ETF NFT DNA RNA HIV AIDS COVID SARS MERS PCR ICU PPE CEO CFO COO CTO HR PR AI IT TV ' +
    'CCTV GPS PhD MBA BA MA MD ID PIN FAQ USB LED LNG LPG SUV ATM IP IoT LGBT LGBTQ NGO MP MLA MEP MK PM GMT EST UTC BST UFO VIP ' +
    'SMS URL PDF QR FIR SME R&D UAV IED WMD'
  ).split(' '),
);

/** "MPs", "NGOs". */
const isPlural = (text: string) =>
  text.length > 2 && text.endsWith('s') && countUpper(text) === text.length - 1;

/** "Opposition leader", "the Council", "MPs", "British Indians", "an Imam". */
function isNoActor(view: TaggerText, name: TaggedName): boolean {
  if (isPeople(view, name) || isPortfolio(view, name) || isOffice(view, name)) return true;
  if (name.first !== name.last) return false;
  const { text, form } = view.words[name.first]!;
  if (NO_ACRONYMS.has(text) || isPlural(text)) return true;
  if (CURRENCY.test(text) && view.words[name.last + 1]?.case === CASE.number) return true;
  if (name.type !== 'PER') return NO_NAMES.has(text.toLowerCase());
  const titled = (form.flags & (FLAG.title | FLAG.role)) !== 0;
  return titled && form.runLength <= 1 && (form.flags & FLAG.firstName) === 0;
}

/** A people, a faith or a tongue, in one word or several: "Okinawans", "South American". */
function isPeople(view: TaggerText, { first, last, type }: TaggedName): boolean {
  if (type === 'PER') return false;
  const { form, text } = view.words[last]!;
  if ((form.flags & FLAG.country) !== 0) return false;
  const listed = (form.flags & FLAG.demonym) !== 0;
  if (first === last) {
    return (
      listed || (/[a-z]{3}(?:ians|ans|ese|ois)$/.test(text) && (form.flags & FLAG.place) === 0)
    );
  }
  for (let i = first; i < last; i++)
    if ((view.words[i]!.form.flags & (FLAG.demonym | FLAG.direction)) === 0) return false;
  return listed;
}

/** "Industry and Commerce" in "Minister of Industry and Commerce". */
function isPortfolio(view: TaggerText, { first, type }: TaggedName): boolean {
  const office = lowerAt(view, first - 1) === 'the' ? first - 2 : first - 1;
  if (type !== 'ORG' || !/^(?:of|for)$/.test(lowerAt(view, office))) return false;
  return /^(?:ministers?|secretary|undersecretary)$/.test(lowerAt(view, office - 1));
}

/** "Kenyan Deputy President" before a name or the rest of the office; alone it may be a magazine's. */
function isOffice(view: TaggerText, { first, last, end, type }: TaggedName): boolean {
  if (type === 'PER' || first === last) return false;
  if (!/^ \p{Lu}/u.test(view.text.slice(end, end + 2))) return false;
  const before = FLAG.demonym | FLAG.direction | FLAG.title | FLAG.role;
  for (let i = first; i < last; i++) if ((view.words[i]!.form.flags & before) === 0) return false;
  return (view.words[last]!.form.flags & FLAG.title) !== 0 || lowerAt(view, last) === 'deputy';
}

/** "Assistance Mission in Narvia (AMN)": the letters in brackets say where the name ends. */
function joinDefined(view: TaggerText, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const whole = before && spanOf(before, name);
    if (before?.type === 'ORG' && whole && isDefinedBehind(view, before, name))
      joined[joined.length - 1] = whole;
    else joined.push(name);
  }
  return joined;
}

function spanOf(a: TaggedName, b: TaggedName): TaggedName {
  return { ...a, last: b.last, end: b.end };
}

function isDefinedBehind(view: TaggerText, a: TaggedName, b: TaggedName): boolean {
  const link = view.text.slice(a.end, b.start);
  if (!/^ (?:in|of|for|on|to|and|in the|of the|for the|on the) $/.test(link)) return false;
  const short = /^ ?\(([^()\s]{2,10})\)/.exec(view.text.slice(b.end, b.end + 16))?.[1];
  if (short === undefined || !isAcronym(short)) return false;
  const words = nameWords(view.text.slice(a.start, b.end));
  return (
    isAcronymOf(short, words) || !isAcronymOf(short, nameWords(view.text.slice(b.start, b.end)))
  );
}

/**
 * "in Badakhshan, Takhar and Logar": things in one list are of one kind. A lone word that nothing
 * else in the text explains takes the type that most others in its list have.
 */
function alignLists(view: TaggerText, names: readonly TaggedName[]): TaggedName[] {
  const result = [...names];
  let from = 0;
  while (from < result.length) {
    let to = from + 1;
    while (to < result.length && inOneList(view, result[to - 1]!, result[to]!)) to++;
    if (to - from >= 3 || (to - from === 2 && isPlainPair(view, result, from)))
      alignOne(view, result, from, to);
    from = to;
  }
  return result;
}

function inOneList(view: TaggerText, a: TaggedName, b: TaggedName): boolean {
  const between = view.text.slice(a.end, b.start);
  return /^(?:,|, and|, or| and| or|, the|,? and the)\s$/.test(between);
}

/** "X and Y": two names make a list only when "and" joins them. */
function isPlainPair(view: TaggerText, names: readonly TaggedName[], at: number): boolean {
  return view.text.slice(names[at]!.end, names[at + 1]!.start) === ' and ';
}

function alignOne(view: TaggerText, names: TaggedName[], from: number, to: number): void {
  const votes: Record<ActorType, number> = { PER: 0, ORG: 0, LOC: 0 };
  for (let i = from; i < to; i++) if (!isOpen(view, names[i]!)) votes[names[i]!.type] += 1;
  // "in X, Y and Z" are places unless a list knows better.
  if (/^(?:in|near|across)$/.test(lowerAt(view, names[from]!.first - 1))) votes.LOC += 1;
  for (const type of ['PER', 'ORG', 'LOC'] as const) {
    const others = votes.PER + votes.ORG + votes.LOC - votes[type];
    if (votes[type] === 0 || others > 0) continue;
    for (let i = from; i < to; i++)
      if (isOpen(view, names[i]!)) names[i] = { ...names[i]!, type, votes: certain(type) };
  }
}

/** A lone word that no list knows and the text uses nowhere in a longer name. */
function isOpen(view: TaggerText, { first, last, type }: TaggedName): boolean {
  if (first !== last) return false;
  const { form } = view.words[first]!;
  const listed = FLAG.country | FLAG.place;
  if ((form.flags & listed) !== 0 && type !== 'PER') return false;
  return form.runLength <= 1;
}
