import { isRoleNoun, lowerAt } from './noun-phrase';
import type { TaggedName } from './read-mentions';
import { isCapital, type TaggerText } from './tagger-text';
import { FLAG } from './word-flags';
import { CASE } from './word-info';

/** Who speaks, by tokens (`end` exclusive). */
export interface SpeakerPhrase {
  start: number;
  end: number;
  /** Index of the tagged name that is the speaker itself, or −1. */
  name: number;
}

const PRONOUNS = new Set('he she they it i we you'.split(' '));
const ADVERB =
  /^(?:also|then|later|once|again|recently|just|even|still|often|now|never|always|reportedly|not|n't|[^\s\d]{3,}ly)$/;
const AUXILIARY = new Set(
  'has had have was were is are would will could can may might did does do been being be'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(
  'a an the his her its their our my one some many several two three this that these those another'.split(
    ' ',
  ),
);
const LINKS = new Set('of for from at in with to by'.split(' '));
const LONGEST = 30;

/** A text with its names by token: the index of the name each token is in, or −1. */
export interface NamedText {
  view: TaggerText;
  names: readonly TaggedName[];
  nameAt: Int32Array;
  /** 1 for tokens inside quotation marks. */
  quoted: Uint8Array;
}

function isPronoun(view: TaggerText, i: number): boolean {
  return PRONOUNS.has(lowerAt(view, i));
}

function sameSentence(view: TaggerText, a: number, b: number): boolean {
  return a >= 0 && a < view.tokens.count && view.sentence[a] === view.sentence[b];
}

function ofName(text: NamedText, name: number): SpeakerPhrase {
  const { first, last } = text.names[name]!;
  return { start: first, end: last + 1, name };
}

/** The subject that stands before the verb at `verb`: a name, a pronoun or a noun phrase. */
export function subjectBefore(text: NamedText, verb: number): SpeakerPhrase | null {
  const { view, nameAt, quoted } = text;
  const i = beforeAdverbs(text, verb);
  if (!sameSentence(view, i, verb) || quoted[i]) return null;
  const mark = view.words[i]!.text;
  if (mark === ',' || mark === ')' || mark === '—' || mark === '–')
    return beforeInsertion(text, i, verb);
  if (isPronoun(view, i)) return { start: i, end: i + 1, name: -1 };
  if (/^(?:who|which|that)$/.test(lowerAt(view, i))) return antecedent(text, i);
  // "X resigned and said": the verb shares the subject of its sentence.
  if (nameAt[i]! < 0 && (view.words[i]!.form.flags & FLAG.function) !== 0) {
    return sentenceSubject(text, sentenceStart(view, i), i);
  }
  if (view.words[i]!.case === CASE.mark && nameAt[i]! < 0) return null;
  return phraseEndingAt(text, i);
}

function beforeAdverbs({ view, nameAt }: NamedText, verb: number): number {
  let i = verb - 1;
  for (; i >= 0 && nameAt[i]! < 0; i--) {
    const lower = lowerAt(view, i);
    const time = (view.words[i]!.form.flags & FLAG.time) !== 0;
    if (time && lowerAt(view, i - 1) === 'on') i--;
    else if (!time && !ADVERB.test(lower) && !AUXILIARY.has(lower)) break;
  }
  return i;
}

/** The first token of the sentence that a token is in, at most a hundred back. */
export function sentenceStart(view: TaggerText, i: number): number {
  let start = i;
  while (start > 0 && i - start < 100 && view.sentence[start - 1] === view.sentence[i]) start--;
  return start;
}

/** "X, the minister of trade, said": the phrase before the first mark of the insertion. */
function beforeInsertion(text: NamedText, mark: number, verb: number): SpeakerPhrase | null {
  const { view, nameAt, quoted } = text;
  const opening = view.words[mark]!.text === ')' ? '(' : view.words[mark]!.text;
  let fallback: SpeakerPhrase | null = null;
  for (let i = mark - 1; i > mark - LONGEST && sameSentence(view, i, verb) && !quoted[i]; i--) {
    if (view.words[i]!.text !== opening || !sameSentence(view, i - 1, verb)) continue;
    const name = nameAt[i - 1]!;
    if (name >= 0 && text.names[name]!.type !== 'LOC') return phraseEndingAt(text, i - 1);
    fallback ??= phraseEndingAt(text, i - 1);
    if (opening === '(') break;
  }
  return fallback ?? phraseEndingAt(text, mark - 1);
}

/** "X, who said", "a man who said". */
function antecedent(text: NamedText, who: number): SpeakerPhrase | null {
  const { view } = text;
  const i = view.words[who - 1]?.text === ',' ? who - 2 : who - 1;
  return sameSentence(view, i, who) ? phraseEndingAt(text, i) : null;
}

/** The noun phrase whose last token is `last`; with "of X" and "for X" it reaches back to its noun. */
function phraseEndingAt(text: NamedText, last: number): SpeakerPhrase | null {
  const { view, nameAt } = text;
  const word = view.words[last];
  if (!word) return null;
  const name = nameAt[last]!;
  let start = name >= 0 ? text.names[name]!.first : last;
  if (name < 0 && word.case === CASE.mark) return null;
  const noun = linkedNoun(text, start);
  if (noun >= 0) return { start: leftEdge(text, noun), end: last + 1, name: nameAt[noun]! };
  if (name >= 0) return ofName(text, name);
  start = leftEdge(text, last);
  // "the company’s chief": the words before the noun may hold a name, which is not the speaker.
  return { start, end: last + 1, name: -1 };
}

/** The noun before "of", "for" … in front of `start` ("a spokesman for the X"), or −1. */
function linkedNoun({ view, nameAt }: NamedText, start: number): number {
  let i = start - 1;
  while (i > 0 && (DETERMINERS.has(lowerAt(view, i)) || lowerAt(view, i) === 'former')) i--;
  if (i <= 0 || !LINKS.has(lowerAt(view, i)) || !sameSentence(view, i - 1, start)) return -1;
  const noun = i - 1;
  if (isRoleNoun(view.words[noun])) return noun;
  return nameAt[noun]! >= 0 && (lowerAt(view, i) === 'of' || lowerAt(view, i) === 'from')
    ? noun
    : -1;
}

function leftEdge({ view, quoted }: NamedText, noun: number): number {
  let start = noun;
  for (let i = noun - 1; i > noun - 10 && sameSentence(view, i, noun) && !quoted[i]; i--) {
    const word = view.words[i]!;
    const lower = lowerAt(view, i);
    if (DETERMINERS.has(lower)) return i;
    const possessive = /^['’]s$/i.test(word.text);
    if (word.case === CASE.mark && !possessive && !/^[-–/&]$/.test(word.text)) break;
    if ((word.form.flags & (FLAG.function | FLAG.say)) !== 0 && !isCapital(word)) break;
    start = i;
  }
  return start;
}

/** The subject that stands after the verb: "said X", "according to a spokesman for Y". */
export function subjectAfter(text: NamedText, verb: number): SpeakerPhrase | null {
  const { view, quoted, nameAt } = text;
  let i = verb + 1;
  if (sameSentence(view, i, verb) && ADVERB.test(lowerAt(view, i))) i++;
  if (!sameSentence(view, i, verb) || quoted[i]) return null;
  if (isPronoun(view, i)) return { start: i, end: i + 1, name: -1 };
  const start = i;
  let named = -1;
  for (; i < verb + LONGEST && sameSentence(view, i, verb) && !quoted[i]; i++) {
    const name = nameAt[i]!;
    if (name >= 0) {
      if (text.names[name]!.type === 'PER' || named < 0) named = name;
      i = text.names[name]!.last;
      if (text.names[name]!.type === 'PER') {
        i++;
        break;
      }
      continue;
    }
    const word = view.words[i]!;
    if (word.case === CASE.mark && !/^(?:[-–/&.]|['’]s)$/i.test(word.text)) break;
    const lower = lowerAt(view, i);
    if (LINKS.has(lower) && (i === start || !/^(?:of|for|from|with|at)$/.test(lower))) break;
    if (
      i > start &&
      (AUXILIARY.has(lower) ||
        /^(?:who|that|as|after|before|when|while|and|during|on)$/.test(lower))
    )
      break;
    if (i === start && !DETERMINERS.has(lower) && (word.form.flags & FLAG.function) !== 0)
      return null;
  }
  if (i === start) return null;
  const linked = named >= 0 && hasLink(view, start, text.names[named]!.first);
  return { start, end: i, name: linked ? -1 : named };
}

function hasLink(view: TaggerText, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (LINKS.has(lowerAt(view, i)) && view.words[i]!.case === CASE.lower) return true;
  return false;
}

/** The subject of a whole sentence: its first name, pronoun or noun phrase with an article before `limit`. */
export function sentenceSubject(
  text: NamedText,
  from: number,
  limit: number,
): SpeakerPhrase | null {
  const { view, nameAt, quoted, names } = text;
  let place: SpeakerPhrase | null = null;
  for (let i = from; i < limit && sameSentence(view, i, from); i++) {
    if (quoted[i]) continue;
    const name = nameAt[i]!;
    if (name >= 0) {
      if (names[name]!.type !== 'LOC') return ofName(text, name);
      place ??= ofName(text, name);
    }
    if (/^(?:he|she|they|i|we)$/.test(lowerAt(view, i)) && view.words[i]!.text !== 'IT')
      return { start: i, end: i + 1, name: -1 };
    if (
      isRoleNoun(view.words[i]) &&
      nameAt[i + 1]! < 0 &&
      !isCapital(view.words[i + 1] ?? view.words[i]!)
    )
      return { start: leftEdge(text, i), end: i + 1, name: -1 };
  }
  return place;
}
