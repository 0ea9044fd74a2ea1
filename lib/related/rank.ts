import { mostSimilar } from './most-similar';
import { daysBetween, nearness } from './nearness';
import { ProfileSum, squaredLength } from './profile';
import { type Reason, sharedReasons } from './reasons';
import { sharedTerms } from './shared-terms';
import type { Signature } from './signature';
import type { IndexedStory, Postings, SignatureIndex } from './signature-index';
import type { SignatureTerm } from './signature-terms';
import { isReprint } from './sketch';

export interface RankedStory {
  story: IndexedStory;
  /** What the order goes by, 0…1. */
  score: number;
  /** Cosine of the two profiles, 0…1. */
  similarity: number;
}

export interface Ranking {
  /** The query's own story, where it was to be left out and is like the query. */
  own: IndexedStory | undefined;
  /** Best first. */
  stories: RankedStory[];
  /**
   * Why one of them is related.
   * @param named the query's terms when they have been named since the look-up
   */
  reasonsFor(story: IndexedStory, named?: readonly SignatureTerm[]): Reason[];
}

/** How many of those found are judged, at least; who asks for no more needs fewer reads. With 64 one in two thousand of those shown differs. */
export const CANDIDATES = 40;
/**
 * So many of the query's terms find them: the best ten are as good as with all (P@5 and R@10 the
 * same to the third decimal), at half the reads. A longer list wants every term.
 */
const LOOKED_UP = 24;
/** Half of a score fades with the time between two publications; unknown times cost nothing. */
const FADING = { days: 250, floor: 0.5, unknown: 1 };
/** How many of the best stand for the event when the rest are judged a second time. */
const FEEDBACK = 4;
/** Their scores must add up to this to be trusted in full: what is like an unlikely story is unlikely. */
const CONFIDENT = 0.8;

/**
 * From this score on a story is worth showing. With 2 225 unrelated articles in the library, 6 %
 * of the ten best shown are wrong on ECB+ (5 % of all: another event of the same kind) and
 * 8 % on dated storylines; of 2 225 articles with nothing related in the library 96 % show nothing
 * (`npm run eval -- score shown`).
 */
export const SHOWN = 0.165;

/**
 * The stories most like a signature, best first, at most `top`, all with a score above zero.
 * Found by the cosine of the terms, judged by the cosine of the profiles, then judged again by
 * their likeness to the best four (pseudo-relevance feedback: MAP .957 to .976 on ECB+, .70 to
 * .79 on dated storylines) and by the distance in time.
 * @param without id of a story to leave out: the query's own; may be on its way
 */
export async function rankStories(
  index: SignatureIndex,
  query: Signature,
  top: number,
  without?: string | Promise<string | undefined>,
): Promise<Ranking> {
  const terms = top > CANDIDATES ? query.terms : query.terms.slice(0, LOOKED_UP);
  const [postings, own] = await Promise.all([
    index.postings(terms.map(({ term }) => term)),
    without,
  ]);
  const most = Math.max(CANDIDATES, top);
  // One more, since the query's own is mostly the first of them.
  const numbers = mostSimilar(terms, postings, without === undefined ? most : most + 1);
  const found = (await index.stories(numbers)).filter((story) => story !== undefined);
  const stories = found.filter(({ storyId }) => storyId !== own).slice(0, most);
  return {
    own: found.find(({ storyId }) => storyId === own),
    stories: judge(query, stories)
      .sort((a, b) => b.score - a.score || a.story.number - b.story.number)
      .slice(0, top),
    reasonsFor: (story, named = terms) =>
      reasonsFor(query, named.slice(0, terms.length), postings, story),
  };
}

interface Judged extends RankedStory {
  near: number;
}

function judge(query: Signature, stories: readonly IndexedStory[]): RankedStory[] {
  const own = ProfileSum.of(query.profile);
  const first = stories.map((story): Judged => {
    const similarity = Math.min(1, own.dot(story.profile));
    const near = nearness(query.time, story.time, FADING);
    return { story, similarity, near, score: similarity * near };
  });
  const best = [...first].sort((a, b) => b.score - a.score).slice(0, FEEDBACK);
  const supporters = new ProfileSum();
  let trust = 0;
  for (const { story, score } of best) {
    supporters.add(story.profile, score);
    trust += score;
  }
  return first
    .map((judged) => {
      const { story, similarity, near } = judged;
      const support = supporters.dot(story.profile) - ownSupport(judged, best);
      const score = ((similarity + support / Math.max(CONFIDENT, trust)) / 2) * near;
      return { story, similarity, score };
    })
    .filter(({ score }) => score > 0);
}

/** What a supporter must not give itself: it counts itself no more than the query does. */
function ownSupport(judged: Judged, best: readonly Judged[]): number {
  if (!best.includes(judged)) return 0;
  return judged.score * (squaredLength(judged.story.profile) - judged.similarity);
}

function reasonsFor(
  query: Signature,
  terms: readonly SignatureTerm[],
  postings: readonly Postings[],
  story: IndexedStory,
): Reason[] {
  const reasons = sharedReasons(sharedTerms(terms, postings, story.number));
  if (isReprint(query.sketch, story.sketch)) reasons.unshift({ kind: 'reprint' });
  if (query.time !== null && story.time !== null)
    reasons.push({ kind: 'time', days: daysBetween(story.time, query.time) });
  return reasons;
}
