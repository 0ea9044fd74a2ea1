import { nearness } from './nearness';
import { ProfileSum, squaredLength } from './profile';
import type { RankedStory } from './rank';

/** Of a storyline, only this many of the stories nearest to a new one are looked at. */
const NEAREST = 20;
/** A long-running storyline is the likelier home of a new story: its size to this power counts. */
const SIZE_POWER = 0.2;
const LARGEST = 64;
/** How near a storyline must be to take a story up. */
const JOINS = 0.09;
/**
 * A storyline is a matter of time: what is like it but far from it in time must be three times as
 * like. Where a time is unknown it is taken for far.
 */
const FADING = { days: 200, floor: 0.3, unknown: 0.3 };

interface Member {
  ranked: RankedStory;
  likeness: number;
}

/**
 * The storyline a new story continues, or null when it begins one: the one to whose nearest
 * twenty stories, taken as one text, it is most like. (The nearest story alone chains unrelated
 * events together, the mean of all shatters long storylines: B³ F1 .612 and .389 on dated ones.)
 * @param time of the new story, milliseconds since the epoch
 * @param ranked earlier stories, as found for it
 */
export function storylineFor(time: number | null, ranked: readonly RankedStory[]): string | null {
  const storylines = new Map<string, Member[]>();
  for (const each of ranked) {
    const { storyline, time: published } = each.story;
    if (storyline === null) continue;
    const likeness = each.similarity * nearness(time, published, FADING);
    const members = storylines.get(storyline);
    if (members) members.push({ ranked: each, likeness });
    else storylines.set(storyline, [{ ranked: each, likeness }]);
  }
  let best: string | null = null;
  let nearest = JOINS;
  for (const [storyline, members] of storylines) {
    // Most are far from it: no need to take their texts together to know.
    if (mostNearness(members) < nearest) continue;
    const near = nearnessTo(members);
    if (near >= nearest) {
      best = storyline;
      nearest = near;
    }
  }
  return best;
}

/**
 * No less than `nearnessTo`: no weight is negative, so that a sum of profiles is at least as long
 * as profiles that share nothing make it.
 */
function mostNearness(members: readonly Member[]): number {
  const nearest = nearestOf(members);
  let sum = 0;
  let squares = 0;
  for (const { ranked, likeness } of nearest) {
    sum += likeness;
    squares += squaredLength(ranked.story.profile);
  }
  return (sum / (Math.sqrt(squares) || 1)) * bonus(members) * (1 + ROUNDING);
}

const ROUNDING = 1e-6;

const nearestOf = (members: readonly Member[]) =>
  [...members].sort((a, b) => b.likeness - a.likeness).slice(0, NEAREST);

const bonus = ({ length }: readonly Member[]) => Math.min(LARGEST, length) ** SIZE_POWER;

/** Cosine with the sum of the nearest members' profiles, times the bonus for size. */
function nearnessTo(members: readonly Member[]): number {
  const nearest = nearestOf(members);
  const together = new ProfileSum();
  let sum = 0;
  for (const { ranked, likeness } of nearest) {
    sum += likeness;
    together.add(ranked.story.profile);
  }
  return (sum / (together.length() || 1)) * bonus(members);
}
