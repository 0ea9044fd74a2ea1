import type { Role } from '../analysis';
import { lowerAt, phraseEnd } from './noun-phrase';
import type { TaggedName } from './read-mentions';
import type { TaggerText } from './tagger-text';
import { FLAG } from './word-flags';
import { CASE } from './word-info';

const LONGEST = 16;
/** What sums up the sentence before it: "…, according to Vallara, a figure that surprised". */
const HAPPENINGS = new Set(
  'figure number sign move step record drop rise fall jump increase decrease decline claim charge decision blow trend development result fact'.split(
    ' ',
  ),
);

/**
 * What a text says an organisation or a place is, behind its name: "Vallara, a mining company,",
 * "Kasaya, a country of 19 million,", "Norrvind, the Danish energy trader,". A definite article
 * is trusted for organisations only: "In Orsk, the old town" describes nothing.
 */
export function findDescription(view: TaggerText, { last, type }: TaggedName): Role | null {
  if (view.words[last + 1]?.text !== ',') return null;
  const article = lowerAt(view, last + 2);
  if (!/^an?$/.test(article) && (type !== 'ORG' || article !== 'the')) return null;
  if (article === 'the' && isFronted(view, last)) return null;
  const start = last + 3;
  if (view.sentence[start] !== view.sentence[last]) return null;
  const end = phraseEnd(view, start);
  if (end - start < 1 || end - start > LONGEST || !closes(view, end)) return null;
  if (view.words[end - 1]!.case === CASE.mark || !hasNoun(view, start, end)) return null;
  const from = view.tokens.starts[start]!;
  const to = view.tokens.ends[end - 1]!;
  return { start: from, end: to, text: view.text.slice(from, to) };
}

/** "According to Vallara, the mine closed, and …": what follows is the sentence. */
function isFronted(view: TaggerText, at: number): boolean {
  let first = at;
  while (at - first < LONGEST && view.sentence[first - 1] === view.sentence[at]) first--;
  if (view.sentence[first - 1] === view.sentence[at]) return false;
  return /^(?:as|according|in|for|at|by|with|after|before|since|when|while|if|although)$/.test(
    lowerAt(view, first),
  );
}

/** A comma or the end of the sentence, or a clause about it ("a firm that …"). */
function closes(view: TaggerText, end: number): boolean {
  return /^(?:[,.;:)—–]|which|that|whose)$/.test(lowerAt(view, end));
}

/** Some common noun, and no second name joined by "and": that would be a list. */
function hasNoun(view: TaggerText, start: number, end: number): boolean {
  let noun = false;
  for (let i = start; i < end; i++) {
    const word = view.words[i]!;
    if (HAPPENINGS.has(lowerAt(view, i)) && isHead(view, i, end)) return false;
    if (lowerAt(view, i) === 'and' && view.words[i + 1]?.case !== CASE.lower) return false;
    if (word.case === CASE.lower && word.text.length > 3) noun = true;
  }
  return noun;
}

/** "a record, ", "a record of": not "a record label". */
function isHead(view: TaggerText, i: number, end: number): boolean {
  return i + 1 >= end || (view.words[i + 1]!.form.flags & FLAG.function) !== 0;
}
