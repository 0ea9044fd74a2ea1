import type { Span } from '../../../lib/analysis';
import { type Identified, pairRows, Tally } from './pair-rows';

export interface AliasGold extends Identified {
  text: string;
  /** Mentions of one actor each. */
  clusters: Span[][];
}

export interface AliasPrediction extends Identified {
  mentions?: (Span & { actor?: number | null })[];
}

/** A spelling in a gold cluster with the actors that the prediction gives its mentions. */
interface Spelling {
  cluster: number;
  name: string;
  actors: Set<number>;
}

/**
 * Pairs of different spellings of one text: expected when they are in one gold cluster, predicted
 * when some mentions of both were given one actor. A mention is matched when at least half of the
 * longer of the two spans is shared.
 */
export function scoreAliases(
  predicted: readonly AliasPrediction[],
  gold: readonly AliasGold[],
): Record<string, number> {
  const { pairs, missing } = pairRows(predicted, gold);
  const tally = new Tally();
  let names = 0;
  let found = 0;
  for (const [row, { text, clusters }] of pairs) {
    const spellings = clusters.flatMap((mentions, cluster) =>
      collect(text, mentions, cluster, row?.mentions ?? []),
    );
    names += spellings.length;
    found += spellings.filter(({ actors }) => actors.size > 0).length;
    spellings.forEach((a, i) => {
      for (const b of spellings.slice(i + 1)) comparePair(a, b, tally);
    });
  }
  return {
    n: gold.length,
    missing,
    'gold pairs': tally.expected,
    'predicted pairs': tally.predicted,
    P: tally.precision,
    R: tally.recall,
    F1: tally.f1,
    'names found': found / names,
  };
}

function comparePair(a: Spelling, b: Spelling, tally: Tally): void {
  if (a.name === b.name) return;
  const expected = a.cluster === b.cluster;
  const given = [...a.actors].some((actor) => b.actors.has(actor));
  tally.add(expected && given ? 1 : 0, expected ? 1 : 0, given ? 1 : 0);
}

function collect(
  text: string,
  mentions: readonly Span[],
  cluster: number,
  predicted: NonNullable<AliasPrediction['mentions']>,
): Spelling[] {
  const byName = new Map<string, Spelling>();
  for (const mention of mentions) {
    const name = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const spelling = byName.get(name) ?? { cluster, name, actors: new Set<number>() };
    byName.set(name, spelling);
    for (const { actor, ...span } of predicted)
      if (actor !== null && actor !== undefined && matches(mention, span))
        spelling.actors.add(actor);
  }
  return [...byName.values()];
}

function matches(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && common * 2 >= Math.max(a.end - a.start, b.end - b.start);
}
