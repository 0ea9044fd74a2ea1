import type { RankedStory } from './rank';
import { isReprint } from './sketch';

/** One report: the best-ranked story that carries it, and the others that do. */
export interface Report {
  ranked: RankedStory;
  reprints: RankedStory[];
}

/** Ranked stories with reprints of one another under one entry, in the order of the best of each. */
export function collapseReprints(ranked: readonly RankedStory[]): Report[] {
  const reports: Report[] = [];
  for (const each of ranked) {
    const known = reports.find(({ ranked: first }) =>
      isReprint(first.story.sketch, each.story.sketch),
    );
    if (known) known.reprints.push(each);
    else reports.push({ ranked: each, reprints: [] });
  }
  return reports;
}
