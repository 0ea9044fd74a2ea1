import type { Span } from '../../../lib/analysis';
import { type Identified, pairRows, shared, Tally } from './pair-rows';

interface Name extends Span {
  type: string;
}

export interface ActorGold extends Identified {
  text: string;
  gold: Name[];
}

export interface ActorPrediction extends Identified {
  mentions?: Name[];
}

const TYPES = ['PER', 'ORG', 'LOC'];

const position = ({ start, end }: Span): string => `${start} ${end}`;

/** One tally a key, of two lists of names written as strings. */
class Tallies {
  readonly #byKey = new Map<string, Tally>();

  of(key: string): Tally {
    const tally = this.#byKey.get(key) ?? new Tally();
    this.#byKey.set(key, tally);
    return tally;
  }

  compare(key: string, wanted: Name[], given: Name[], write: (name: Name) => string): void {
    const expected = new Set(wanted.map(write));
    const found = new Set(given.map(write));
    this.of(key).add(shared(found, expected), expected.size, found.size);
  }
}

/**
 * Exact span and type, micro F1 over PER, ORG and LOC (other types are left out on both sides); the
 * same without the type; and over the distinct names of each text.
 */
export function scoreActors(
  predicted: readonly ActorPrediction[],
  gold: readonly ActorGold[],
): Record<string, number> {
  const { pairs, missing } = pairRows(predicted, gold);
  const tallies = new Tallies();
  const all = new Tally();
  for (const [row, { text, gold: names }] of pairs)
    compareNames(text, names, row?.mentions ?? [], tallies);
  for (const type of TYPES) {
    const { right, expected, predicted: given } = tallies.of(type);
    all.add(right, expected, given);
  }
  const untyped = tallies.of('untyped');
  return {
    n: gold.length,
    missing,
    names: all.expected,
    P: all.precision,
    R: all.recall,
    F1: all.f1,
    'PER F1': tallies.of('PER').f1,
    'ORG F1': tallies.of('ORG').f1,
    'ORG F1, names whole': tallies.of('whole').f1,
    'LOC F1': tallies.of('LOC').f1,
    'untyped P': untyped.precision,
    'untyped R': untyped.recall,
    'untyped F1': untyped.f1,
    'unique names F1': tallies.of('unique names').f1,
    'unique untyped F1': tallies.of('unique untyped').f1,
  };
}

function compareNames(text: string, names: Name[], mentions: Name[], tallies: Tallies): void {
  const wanted = names.filter(({ type }) => TYPES.includes(type));
  const given = mentions.filter(({ type }) => TYPES.includes(type));
  const spelt = ({ start, end }: Span) => text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
  for (const type of TYPES) {
    tallies.compare(type, ofType(wanted, type), ofType(given, type), position);
  }
  tallies.compare('whole', wholeOrganisations(text, names), ofType(mentions, 'ORG'), position);
  tallies.compare('untyped', wanted, given, position);
  tallies.compare('unique names', wanted, given, (name) => `${spelt(name)}\t${name.type}`);
  tallies.compare('unique untyped', wanted, given, spelt);
}

const ofType = (names: readonly Name[], wanted: string) =>
  names.filter(({ type }) => type === wanted);

/**
 * The organisations with the place or people that opens their names: some annotators cut it off
 * ("African" + "Union", "Kuwait" + "News Agency"), which a reader would not.
 */
function wholeOrganisations(text: string, names: readonly Name[]): Name[] {
  const opening = [...ofType(names, 'LOC'), ...ofType(names, 'MISC')];
  const startOf = new Map(opening.map(({ start, end }) => [end, start]));
  return ofType(names, 'ORG').map((name) => {
    const before = text[name.start - 1] === ' ' ? startOf.get(name.start - 1) : undefined;
    return { ...name, start: before ?? name.start };
  });
}
