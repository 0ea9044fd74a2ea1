import type { Role } from '../analysis';
import { isRoleNoun, lowerAt, type RolePhrase, readRolePhrase } from './noun-phrase';
import type { TaggedName } from './read-mentions';
import { isCapital, type TaggerText } from './tagger-text';
import { FLAG } from './word-flags';
import { CASE, type WordInfo } from './word-info';

const HONORIFICS = /^(?:mr|mrs|ms|miss|messrs|dr|sir|dame|lord|lady|madam|mx|hon|st|saint)\.?$/;
const DETERMINERS = new Set('a an the his her its their our my one another'.split(' '));
const COPULAS = new Set('is was became remains remained as'.split(' '));
const NAMED = new Set('named appointed elected made nominated'.split(' '));
/** Lower-case words that may stand before a title: "former U.S. special envoy". */
const MODIFIERS = new Set(
  (
    'former ex then late current acting interim incoming outgoing deputy vice senior junior chief assistant associate special prime foreign interior ' +
    'defense defence finance health trade education energy oil climate tech film tv law school college hospital university city county ' +
    'state federal district village border air naval navy rebel militia national regional local company party police army military ' +
    'government opposition team club bank group union campaign court security intelligence agency house senate press media ' +
    'executive managing general co founding veteran retired disgraced ousted deposed exiled longtime fellow prominent leading top ' +
    'human rights environment agriculture justice tourism transport labour labor sports football soccer world olympic transition ' +
    'right left wing far hard line hardline centre center high supreme crown star lead junior full self made old year'
  ).split(' '),
);
const ADJECTIVE = /(?:al|ic|ary|ive|ish|an|ese)$/;

/** The roles the text gives a person at one mention, as spans of offsets with their words. */
export function findRoles(view: TaggerText, name: TaggedName): Role[] {
  const phrases = [
    titleBefore(view, name),
    namedAfterRole(view, name),
    apposition(view, name),
    copula(view, name),
  ];
  return phrases.filter((phrase) => phrase !== null).map((phrase) => toRole(view, phrase));
}

function toRole(view: TaggerText, { start, end }: RolePhrase): Role {
  const from = view.tokens.starts[start]!;
  const to = view.tokens.ends[end - 1]!;
  return { start: from, end: to, text: view.text.slice(from, to) };
}

/** "former U.S. special envoy X", "Minister of Industry and Commerce X". */
function titleBefore(view: TaggerText, { first }: TaggedName): RolePhrase | null {
  const last = first - 1;
  if (last < 0 || view.sentence[last] !== view.sentence[first]) return null;
  // "Prime Minister-designate X".
  const elect =
    /^(?:elect|designate)$/.test(lowerAt(view, last)) && view.words[last - 1]!.text === '-';
  const noun = elect ? last - 2 : last;
  const head = isTitle(view, noun) ? noun : headOfChain(view, noun);
  if (head < 0 || HONORIFICS.test(lowerAt(view, head))) return null;
  const start = leftEdge(view, head);
  return { start, end: first, head };
}

/** A role noun or an abbreviated rank ("Sen.", "Lt."). */
function isTitle(view: TaggerText, i: number): boolean {
  const word = view.words[i];
  if (!word || word.case === CASE.mark) return false;
  // "Astronaut X" at the start of a sentence, where every word has a capital.
  const opening = view.opens[i] === 1 && (word.form.flags & FLAG.person) !== 0;
  return isRoleNoun(word) || opening || (word.form.flags & FLAG.title) !== 0;
}

/** "Secretary of State X": from the word before the name back to a capitalised role and its "of". */
function headOfChain(view: TaggerText, last: number): number {
  if (!isCapital(view.words[last]!)) return -1;
  for (let i = last; i >= Math.max(0, last - 8); i--) {
    const word = view.words[i]!;
    if (view.sentence[i] !== view.sentence[last]) return -1;
    if (isRoleNoun(word) && /^(?:of|for|to|at)$/.test(lowerAt(view, i + 1))) return i;
    if (!isCapital(word) && (word.form.flags & FLAG.connector) === 0) return -1;
  }
  return -1;
}

function leftEdge(view: TaggerText, head: number): number {
  let start = head;
  for (let i = head - 1; i >= 0 && head - i < 10; i--) {
    if (view.sentence[i] !== view.sentence[head]) break;
    const word = view.words[i]!;
    const lower = lowerAt(view, i);
    if (word.case === CASE.mark) {
      const glued = view.tokens.starts[i + 1] === view.tokens.ends[i];
      const possessive = /^['’]s$/i.test(word.text) && i > 0 && isCapital(view.words[i - 1]!);
      if (!possessive && !(glued && /^[-–/]$/.test(word.text))) break;
      continue;
    }
    // "Editor-in-Chief X".
    if (isHyphened(view, i)) continue;
    if (isWithinPossessor(view, i)) continue;
    // "On Friday Orvane Times editor X".
    if ((word.form.flags & (FLAG.function | FLAG.time)) !== 0) break;
    // "The snub has left Prince X".
    if (/^(?:left|right)$/.test(lower) && !isOfWing(view, i)) break;
    const known =
      MODIFIERS.has(lower) || isTitle(view, i) || isPeopleOrPlace(word) || ADJECTIVE.test(lower);
    // A capital at the start of a sentence says nothing ("Visit Capt. X").
    const named =
      isCapital(word) && view.opens[i] === 0 && (word.form.flags & FLAG.firstName) === 0;
    if ((!known && !named) || (word.form.flags & FLAG.say) !== 0) break;
    start = i;
  }
  return start;
}

const isHyphen = (word: WordInfo | undefined) => /^[-‑]$/.test(word?.text ?? '');

/** "far-left", "left-wing", "right wing". */
function isOfWing({ words }: TaggerText, i: number): boolean {
  return isHyphen(words[i - 1]) || isHyphen(words[i + 1]) || /^wing$/i.test(words[i + 1]!.text);
}

/** The "of" in "Bank of Orvane’s director X". */
function isWithinPossessor({ words }: TaggerText, i: number): boolean {
  const [before, word, place, mark] = [words[i - 1], words[i], words[i + 1], words[i + 2]];
  if (word?.text !== 'of' || !before || !place || !isCapital(before) || !isCapital(place))
    return false;
  return /^['’]s$/i.test(mark?.text ?? '');
}

/** Whether a word stands between two hyphens. */
function isHyphened({ words, tokens: { starts, ends } }: TaggerText, i: number): boolean {
  if (!isHyphen(words[i - 1]) || !isHyphen(words[i + 1])) return false;
  return ends[i - 1] === starts[i] && ends[i] === starts[i + 1];
}

function isPeopleOrPlace(word: WordInfo): boolean {
  const bits = FLAG.demonym | FLAG.country | FLAG.place | FLAG.orgHead;
  return (word.form.flags & bits) !== 0 || word.case === CASE.allCaps;
}

/** "The former envoy, X, said". */
function namedAfterRole(view: TaggerText, { first, last }: TaggedName): RolePhrase | null {
  if (view.words[first - 1]?.text !== ',') return null;
  const after = view.words[last + 1];
  if (after && !/^[,.;—–]$/.test(after.text)) return null;
  let found: RolePhrase | null = null;
  for (let i = first - 2; i >= Math.max(0, first - 14); i--) {
    if (view.sentence[i] !== view.sentence[first]) break;
    if (view.words[i]!.case === CASE.mark && !/^(?:[-–&/]|['’]s)$/i.test(view.words[i]!.text))
      break;
    const opens = DETERMINERS.has(lowerAt(view, i)) || opensPossessive(view, i);
    if (!opens) continue;
    // "the X Authority and the mayor, Y": a second phrase counts only as the head of the first.
    if (found && !isLink(view, found.start - 1)) break;
    const phrase = readRolePhrase(view, i);
    // "A senior adviser to the president, X": the longest phrase holds the head.
    if (phrase && phrase.end === first - 1) found = { ...phrase, start: possessorStart(view, i) };
  }
  return found && withoutDeterminer(view, found);
}

/** "Vallara’s chief executive, X": a capitalised run with a possessive stands for the article. */
function opensPossessive(view: TaggerText, i: number): boolean {
  if (!isCapital(view.words[i]!) || view.runStart[i] !== i) return false;
  return /^['’]s$/i.test(view.words[view.runEnd[i]! + 1]?.text ?? '');
}

/** "Bank of Orvane’s director, X" begins with the bank. */
function possessorStart(view: TaggerText, i: number): number {
  const of = isWithinPossessor(view, i - 1);
  return of ? view.runStart[i - 2]! : i;
}

function isLink(view: TaggerText, i: number): boolean {
  return /^(?:of|for|to|at|in|on|with)$/.test(lowerAt(view, i));
}

/** "X, the former envoy for peace talks,", "X, 45, a teacher". */
function apposition(view: TaggerText, { last }: TaggedName): RolePhrase | null {
  let at = last + 1;
  const mark = view.words[at]?.text;
  if (mark === undefined || !/^[,(—–-]$/.test(mark)) return null;
  if (mark === '-' && view.tokens.starts[at + 1] === view.tokens.ends[at]) return null;
  at++;
  // "X, MD, a professor".
  if (view.words[at]?.case === CASE.allCaps && view.words[at + 1]?.text === ',') at += 2;
  if (view.words[at]?.case === CASE.number && view.words[at + 1]?.text === ',') at += 2;
  if (
    /^(?:then|previously|formerly|once|now|currently|himself|herself|also)$/.test(lowerAt(view, at))
  )
    at++;
  const word = view.words[at];
  if (!word || view.sentence[at] !== view.sentence[last]) return null;
  const phrase = readRolePhrase(view, at);
  if (!phrase || !opensApposition(view, at, phrase)) return null;
  return withoutDeterminer(view, phrase);
}

/** A determiner, a role or its modifier: "Okoro, lawyers said" is no apposition. */
function opensApposition(view: TaggerText, at: number, phrase: RolePhrase): boolean {
  const lower = lowerAt(view, at);
  if (DETERMINERS.has(lower)) return true;
  const next = view.words[phrase.end];
  if (next && (next.form.flags & FLAG.say) !== 0) return false;
  if (phrase.head === at && lower.endsWith('s') && !/ss$/.test(lower)) return false;
  if (MODIFIERS.has(lower) || isRoleNoun(view.words[at])) return true;
  // "said Lantao, Xintai Metals and its rival": a list, not a description.
  return (
    isCapital(view.words[at]!) &&
    !view.words.slice(at, phrase.head).some(({ text }) => text === 'and')
  );
}

/** "X is the director of …", "X, who was an envoy", "X was named chief". */
function copula(view: TaggerText, { last }: TaggedName): RolePhrase | null {
  let at = last + 1;
  if (view.words[at]?.text === ',' && lowerAt(view, at + 1) === 'who') at += 2;
  else if (lowerAt(view, at) === 'who') at++;
  if (/^(?:has|had|also|once|later)$/.test(lowerAt(view, at))) at++;
  if (/^(?:been|served|serves|worked|works)$/.test(lowerAt(view, at))) at++;
  else if (!COPULAS.has(lowerAt(view, at))) return null;
  else if (lowerAt(view, at) !== 'as') at++;
  if (NAMED.has(lowerAt(view, at))) at++;
  if (lowerAt(view, at) === 'as') at++;
  if (lowerAt(view, at) === 'also' || lowerAt(view, at) === 'once') at++;
  if (!view.words[at] || view.sentence[at] !== view.sentence[last]) return null;
  const lower = lowerAt(view, at);
  if (!DETERMINERS.has(lower) && !isRoleNoun(view.words[at]) && !MODIFIERS.has(lower)) return null;
  const phrase = readRolePhrase(view, at);
  return phrase && withoutDeterminer(view, phrase);
}

function withoutDeterminer(view: TaggerText, phrase: RolePhrase): RolePhrase {
  const drop = /^(?:a|an|the)$/.test(lowerAt(view, phrase.start)) && phrase.head > phrase.start;
  return drop ? { ...phrase, start: phrase.start + 1 } : phrase;
}
