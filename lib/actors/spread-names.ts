import { OUTSIDE } from './labels';
import { certain, type TaggedName, type TypeVotes, winner } from './read-mentions';
import { isCapital, type TaggerText } from './tagger-text';
import { FLAG } from './word-flags';

/**
 * Second pass over a text: what was found to be a name in one place is a name elsewhere. Adds
 * mentions of known names and of family names of known persons, and countries by list, where the
 * tagger saw nothing; never in place of something it saw.
 */
export function spreadNames(
  view: TaggerText,
  labels: Uint8Array,
  names: readonly TaggedName[],
): TaggedName[] {
  const known = collectKnown(view, names);
  const added: TaggedName[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== OUTSIDE || !isCapital(view.words[i]!)) continue;
    const name = longestKnown(view, labels, i, known) ?? countryAt(view, i);
    if (!name) continue;
    added.push(name);
    i = name.last;
  }
  if (added.length === 0) return [...names];
  return [...names, ...added].sort((a, b) => a.start - b.start);
}

/** Known names by their spelling, with the votes for their type. */
type Known = Map<string, TypeVotes>;

function collectKnown(view: TaggerText, names: readonly TaggedName[]): Known {
  const known: Known = new Map();
  const vote = (spelling: string, cast: TypeVotes) => {
    const votes = known.get(spelling) ?? { PER: 0, ORG: 0, LOC: 0 };
    for (const type of ['PER', 'ORG', 'LOC'] as const) votes[type] += cast[type];
    known.set(spelling, votes);
  };
  for (const { first, last, start, end, type, votes } of names) {
    if (first === last && !standsAlone(view, first)) continue;
    vote(view.text.slice(start, end), votes);
    if (type !== 'PER' || last === first || !standsAlone(view, last)) continue;
    vote(view.text.slice(view.tokens.starts[last]!, end), votes);
  }
  return known;
}

/** A word that the text never writes in lower case and that is no common small word. */
function standsAlone(view: TaggerText, i: number): boolean {
  const { form, text } = view.words[i]!;
  return (
    text.length > 1 &&
    form.lowerCount === 0 &&
    (form.flags & (FLAG.function | FLAG.time | FLAG.title)) === 0
  );
}

const LONGEST = 6;

function longestKnown(
  view: TaggerText,
  labels: Uint8Array,
  first: number,
  known: Known,
): TaggedName | null {
  let found: TaggedName | null = null;
  const start = view.tokens.starts[first]!;
  for (let last = first; last < first + LONGEST && labels[last] === OUTSIDE; last++) {
    if (view.sentence[last] !== view.sentence[first]) break;
    const end = view.tokens.ends[last]!;
    const votes = known.get(view.text.slice(start, end));
    if (!votes) continue;
    const type = winner(votes);
    // One borrowed vote: what was found elsewhere must not count twice.
    found = { first, last, start, end, type, votes: certain(type) };
  }
  return found;
}

/** Countries whose names are also given names or common words. */
const AMBIGUOUS = new Set(
  'chad jordan georgia guinea turkey niger mali jersey congo us'.split(' '),
);

function countryAt(view: TaggerText, i: number): TaggedName | null {
  const word = view.words[i]!;
  const phrase = view.phrasePart[i] === 1 && (view.phraseFlags[i]! & FLAG.country) !== 0;
  let last = i;
  if (phrase) while (view.phrasePart[last] !== 3) last++;
  else if ((word.form.flags & FLAG.country) === 0) return null;
  else if (AMBIGUOUS.has(word.text.toLowerCase()) && word.text !== 'US') return null;
  const start = view.tokens.starts[i]!;
  const end = view.tokens.ends[last]!;
  return { first: i, last, start, end, type: 'LOC', votes: certain('LOC') };
}
