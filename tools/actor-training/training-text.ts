import { BEGIN, INSIDE, LAST, labelOf, NAME_TYPES, OUTSIDE, UNIT } from '../../lib/actors/labels';
import type { Lexicon } from '../../lib/actors/lexicon';
import { readText, type TaggerText } from '../../lib/actors/tagger-text';
import { gatherEvidence } from '../../lib/actors/text-evidence';
import type { GoldName } from './clean-gold';

/** A text with the label of every token. */
export interface TrainingText {
  view: TaggerText;
  labels: Uint8Array;
  /** How much an error in it counts. */
  weight: number;
}

/**
 * Labels a text. Names that the tokeniser cuts elsewhere, or with words that can never be part of
 * a name (see readText), are left out: 2.5 % of the training corpora, most of them in tweets.
 */
export function labelText(
  text: string,
  gold: readonly GoldName[],
  lexicon: Lexicon,
  weight = 1,
): TrainingText {
  const view = readText(text, lexicon);
  gatherEvidence(view);
  const labels = new Uint8Array(view.tokens.count);
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (let i = 0; i < view.tokens.count; i++) {
    starts.set(view.tokens.starts[i]!, i);
    ends.set(view.tokens.ends[i]!, i);
  }
  const longestFirst = [...gold].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const { start, end, type } of longestFirst) {
    const first = starts.get(start);
    const last = cutSyllables(view, first, ends.get(end));
    if (first !== undefined && last !== undefined && isFree(view, labels, first, last))
      writeLabels(labels, first, last, NAME_TYPES.indexOf(type));
  }
  return { view, labels, weight };
}

/** "Kim Ji" of "Kim Ji-hoon": trimName finds the rest, which is written like no name. */
function cutSyllables(
  view: TaggerText,
  first: number | undefined,
  last: number | undefined,
): number | undefined {
  if (first === undefined || last === undefined || view.candidate[last] === 1) return last;
  const hung = last - 2 >= first && /^[-‐‑]$/.test(view.words[last - 1]!.text);
  return hung ? last - 2 : last;
}

function isFree(view: TaggerText, labels: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (view.candidate[i] === 0 || labels[i] !== OUTSIDE) return false;
  return first <= last;
}

function writeLabels(labels: Uint8Array, first: number, last: number, type: number): void {
  labels.fill(labelOf(type, INSIDE), first, last + 1);
  labels[first] = labelOf(type, first === last ? UNIT : BEGIN);
  if (last > first) labels[last] = labelOf(type, LAST);
}
