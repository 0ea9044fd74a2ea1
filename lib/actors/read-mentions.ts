import type { ActorType } from '../analysis';
import { BEGIN, LAST, NAME_TYPES, OUTSIDE, partOfLabel, typeOfLabel, UNIT } from './labels';
import { ACTOR_TYPES, type Tagging } from './tag-names';
import type { TaggerText } from './tagger-text';

/** How likely a name is of each type; the three add up to 1. */
export type TypeVotes = Record<ActorType, number>;

/** A name as tagged, by tokens (`last` inclusive) and by UTF-16 offsets (`end` exclusive). */
export interface TaggedName {
  first: number;
  last: number;
  start: number;
  end: number;
  type: ActorType;
  votes: TypeVotes;
}

/** The names in a row of labels, in text order; those of other kinds (MISC) are left out. */
export function readMentions(view: TaggerText, { labels, typeScores }: Tagging): TaggedName[] {
  const found: TaggedName[] = [];
  let first = -1;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    const part = partOfLabel(label);
    if (part === BEGIN || part === UNIT) first = i;
    if ((part !== LAST && part !== UNIT) || first < 0) continue;
    const type = NAME_TYPES[typeOfLabel(label)]!;
    if (type !== 'MISC')
      found.push({
        first,
        last: i,
        start: view.tokens.starts[first]!,
        end: view.tokens.ends[i]!,
        type,
        votes: votesOf(typeScores, first, i, type),
      });
    first = -1;
  }
  return found;
}

/** Half a vote for the type of the best chain, half shared by the scores of the types alone. */
function votesOf(
  typeScores: Float32Array,
  first: number,
  last: number,
  chosen: ActorType,
): TypeVotes {
  const sums = [0, 0, 0];
  for (let i = first; i <= last; i++)
    for (let type = 0; type < ACTOR_TYPES; type++)
      sums[type]! += typeScores[i * ACTOR_TYPES + type]!;
  const most = Math.max(...sums);
  // Halved: the scores of neighbouring words are not independent of one another.
  const [per = 0, org = 0, loc = 0] = sums.map((sum) => Math.exp((sum - most) / 2));
  const total = 2 * (per + org + loc);
  const votes = { PER: per / total, ORG: org / total, LOC: loc / total };
  votes[chosen] += 0.5;
  return votes;
}

/** All votes for one type. */
export function certain(type: ActorType): TypeVotes {
  const votes: TypeVotes = { PER: 0, ORG: 0, LOC: 0 };
  votes[type] = 1;
  return votes;
}

/** The type with most votes. */
export function winner(votes: TypeVotes): ActorType {
  let best: ActorType = 'PER';
  for (const type of ['ORG', 'LOC'] as const) if (votes[type] > votes[best]) best = type;
  return best;
}
