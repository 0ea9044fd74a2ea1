import type { Role } from '../analysis';
import { lowerAt, phraseEnd } from './noun-phrase';
import type { TaggedName } from './read-mentions';
import type { TaggerText } from './tagger-text';
import { CASE } from './word-info';

const LONGEST = 16;

/**
 * What a text says an organisation or a place is, behind its name: "Vallara, a mining company,",
 * "Kasaya, a country of 19 million,", "Norrvind, the Danish energy trader,". A definite article
 * is trusted for organisations only: "In Orsk, the old town" describes nothing.
 */
export function findDescription(view: TaggerText, { last, type }: TaggedName): Role | null {
  if (view.words[last + 1]?.text !== ',') return null;
  const article = lowerAt(view, last + 2);
  if (!/^an?$/.test(article) && (type !== 'ORG' || article !== 'the')) return null;
  const start = last + 3;
  if (view.sentence[start] !== view.sentence[last]) return null;
  const end = phraseEnd(view, start);
  if (end - start < 1 || end - start > LONGEST || !closes(view, end)) return null;
  if (view.words[end - 1]!.case === CASE.mark || !hasNoun(view, start, end)) return null;
  const from = view.tokens.starts[start]!;
  const to = view.tokens.ends[end - 1]!;
  return { start: from, end: to, text: view.text.slice(from, to) };
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
    if (lowerAt(view, i) === 'and' && view.words[i + 1]?.case !== CASE.lower) return false;
    if (word.case === CASE.lower && word.text.length > 3) noun = true;
  }
  return noun;
}
