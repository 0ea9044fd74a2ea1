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

/**
 * Exact span and type, micro F1 over PER, ORG and LOC (other types are left out on both sides); the
 * same without the type; and over the distinct names of each text.
 */
export function scoreActors(
  predicted: readonly ActorPrediction[],
  gold: readonly ActorGold[],
): Record<string, number> {
  const { pairs, missing } = pairRows(predicted, gold);
  const tallies = new Map<string, Tally>();
  const compare = (key: string, expected: Name[], found: Name[], write: (name: Name) => string) => {
    const wanted = new Set(expected.map(write));
    const given = new Set(found.map(write));
    const tally = tallies.get(key) ?? new Tally();
    tallies.set(key, tally);
    tally.add(shared(given, wanted), wanted.size, given.size);
  };
  for (const [row, { text, gold: names }] of pairs) {
    const kept = (list: Name[]) => list.filter(({ type }) => TYPES.includes(type));
    const wanted = kept(names);
    const given = kept(row?.mentions ?? []);
    const spelt = ({ start, end }: Span) =>
      text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
    for (const type of TYPES) {
      const only = (list: Name[]) => list.filter((name) => name.type === type);
      compare(type, only(wanted), only(given), ({ start, end }) => `${start} ${end}`);
    }
    compare('untyped', wanted, given, ({ start, end }) => `${start} ${end}`);
    compare('unique names', wanted, given, (name) => `${spelt(name)}\t${name.type}`);
    compare('unique untyped', wanted, given, spelt);
  }
  const all = new Tally();
  for (const type of TYPES) {
    const { right, expected, predicted: count } = tallies.get(type) ?? new Tally();
    all.add(right, expected, count);
  }
  const f1 = (key: string) => tallies.get(key)?.f1 ?? 0;
  const untyped = tallies.get('untyped') ?? new Tally();
  return {
    n: gold.length,
    missing,
    names: all.expected,
    P: all.precision,
    R: all.recall,
    F1: all.f1,
    'PER F1': f1('PER'),
    'ORG F1': f1('ORG'),
    'LOC F1': f1('LOC'),
    'untyped P': untyped.precision,
    'untyped R': untyped.recall,
    'untyped F1': untyped.f1,
    'unique names F1': f1('unique names'),
    'unique untyped F1': f1('unique untyped'),
  };
}
