import { isCapital, type TaggerText } from './tagger-text';
import { FLAG } from './word-flags';
import { CASE, type WordInfo } from './word-info';

/** A noun phrase for a person, by tokens (`end` exclusive), with its head. */
export interface RolePhrase {
  start: number;
  end: number;
  head: number;
}

const PREPOSITIONS = new Set(
  'of for in at on to from with by about against under over between among across during since near inside outside behind within without after before as into through until'.split(
    ' ',
  ),
);
/** Words that end a phrase though no mark stands before them. */
const CLAUSE = new Set(
  (
    'who which that whose whom where when while if because although though is are was were be been being am has have had do does did ' +
    'will would can could may might must shall should he she they it we i you not but or so than said says told'
  ).split(' '),
);
/** What may follow a head noun before its prepositions: "an official familiar with …". */
const AFTER_HEAD =
  /^(?:responsible|familiar|close|emeritus|emerita|designate|elect|general|there|here|himself|herself|[^\s\d]{3,}(?:ed|ing|able|ible))$/;
/** Words of WordNet's persons that describe nobody in the news. */
const NO_ROLE = new Set(
  'accused injured wounded dead deceased beloved missing dear born people page reading miss god devil mr mrs ms man woman person one others self someone'.split(
    ' ',
  ),
);
const LONGEST = 40;

export function lowerAt(view: TaggerText, i: number): string {
  return view.words[i]?.text.toLowerCase() ?? '';
}

/** Whether a word names a person by what they do; plural forms count. */
export function isRoleNoun(word: WordInfo | undefined): boolean {
  if (word === undefined || word.case === CASE.mark || NO_ROLE.has(word.text.toLowerCase()))
    return false;
  // WordNet's persons hold many family names ("Knight"): those count in lower case only.
  const bits = isCapital(word) ? FLAG.role : FLAG.role | FLAG.person;
  return (word.form.flags & bits) !== 0;
}

/**
 * Reads a noun phrase for a person from `start`: modifiers, a head that is a role noun, then its
 * prepositional phrases up to a mark, a clause or the end of the sentence.
 */
export function readRolePhrase(view: TaggerText, start: number): RolePhrase | null {
  const end = phraseEnd(view, start);
  const head = findHead(view, start, end);
  return head < 0 ? null : { start, end: trimEnd(view, head, end), head };
}

/** The first token behind a noun phrase: a mark, a clause or the end of the sentence. */
export function phraseEnd(view: TaggerText, start: number): number {
  const sentence = view.sentence[start];
  let i = start;
  for (; i < view.tokens.count && i - start < LONGEST; i++) {
    if (view.sentence[i] !== sentence) break;
    const word = view.words[i]!;
    if (word.case === CASE.mark && !/^(?:[-–&'’/]|['’]s)$/i.test(word.text)) break;
    if (i > start && CLAUSE.has(lowerAt(view, i)) && word.text !== 'US' && word.text !== 'IT')
      break;
    if (i > start + 1 && /^(?:says?|said|told|tells|warned|added|wrote)$/.test(word.text)) break;
  }
  return i;
}

function isPreposition(view: TaggerText, i: number): boolean {
  return PREPOSITIONS.has(lowerAt(view, i)) && view.words[i]!.case === CASE.lower;
}

/** The last noun before the first preposition, if it is a role; otherwise a role noun with a postmodifier. */
function findHead(view: TaggerText, start: number, end: number): number {
  // "one of the founders": the head is behind the first "of" and need not be in a list.
  const among = /^(?:one|among)$/.test(lowerAt(view, start)) && lowerAt(view, start + 1) === 'of';
  const from = among ? start + 2 : start;
  let stop = from;
  while (stop < end && !isPreposition(view, stop) && !opensParticiple(view, stop, from)) stop++;
  if (among && stop > from && /[^s]s$/.test(lowerAt(view, stop - 1))) return stop - 1;
  const conjunction = indexOfWord(view, 'and', from, stop);
  const last = conjunction > from && isRoleNoun(view.words[conjunction - 1]) ? conjunction : stop;
  for (let i = last - 1; i >= from; i--) {
    if (
      isRoleNoun(view.words[i]) &&
      view.words[i + 1]?.text !== "'s" &&
      view.words[i + 1]?.text !== '’s'
    )
      return i;
    if (!AFTER_HEAD.test(lowerAt(view, i))) return -1;
  }
  return -1;
}

/** "a lawyer representing the families": the participle right behind a role noun. */
function opensParticiple(view: TaggerText, i: number, from: number): boolean {
  return (
    i > from && isRoleNoun(view.words[i - 1]) && /[^\s\d]{3,}(?:ing|ed)$/.test(lowerAt(view, i))
  );
}

function indexOfWord(view: TaggerText, word: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (lowerAt(view, i) === word) return i;
  return -1;
}

/** Cuts what hangs loose at the end: a preposition or conjunction without its noun. */
function trimEnd(view: TaggerText, head: number, end: number): number {
  let at = end;
  while (at - 1 > head && (view.words[at - 1]!.form.flags & FLAG.function) !== 0) at--;
  return at;
}
