import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Database } from '../lib/store/database';
import { onStoresChanged } from '../lib/store/on-stores-changed';
import { latestStorylines, STORYLINE_STORES } from '../lib/store/storylines/latest-storylines';
import { readStoryline, type Storyline } from '../lib/store/storylines/read-storylines';
import { formatDate } from './format-day';
import type { LibraryPageProps } from './library';
import { More } from './more';
import { storylineTitle } from './storyline-name';
import { useLive } from './use-live';

/** Stories whose storylines are looked up at a time, and at most. */
const STORIES = 300;
const MOST_STORIES = 3000;

/** The storylines of two stories or more, the one that a story was added to last first. */
export function StorylineList({
  db,
  now,
  go,
  selected,
}: LibraryPageProps & { selected: string | undefined }) {
  const [stories, setStories] = useState(STORIES);
  const live = useLive(() => readStorylines(db, stories), [stories], {
    watch: (changed) => onStoresChanged(db, STORYLINE_STORES, changed),
  });
  if (live.state === 'failed')
    return (
      <p class="failure" role="alert">
        {i18n.t('thread.failed', [String(live.error)])}
      </p>
    );
  if (live.state === 'loading') return null;
  const { storylines, lookedAt, more } = live.value;
  const hasMore = more && lookedAt < MOST_STORIES;
  if (storylines.length === 0 && !hasMore) return <p class="quiet">{i18n.t('storyline.none')}</p>;
  return (
    <>
      {more && <p class="small quiet">{i18n.t('actor.latest', [String(lookedAt)])}</p>}
      <ol class="story-rows">
        {storylines.map((storyline) => (
          <li key={storyline.id}>
            <button
              type="button"
              class="story-row"
              aria-current={storyline.id === selected ? 'true' : undefined}
              onClick={() => go({ storyline: storyline.id })}
            >
              <span class="story-title" dir="auto">
                {storylineTitle(storyline)}
              </span>
              <span class="meta">
                <span>{i18n.t('thread.count', storyline.storyIds.length)}</span>
                {storyline.latest !== null && <span>{formatDate(storyline.latest, now)}</span>}
                {storyline.unread.length > 0 && (
                  <b>{i18n.t('storyline.new', storyline.unread.length)}</b>
                )}
                {storyline.muted && <span>{i18n.t('storyline.muted')}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {hasMore && lookedAt === stories && (
        <More key={stories} onSeen={() => setStories(stories + STORIES)} />
      )}
    </>
  );
}

interface Listed {
  storylines: Storyline[];
  /** Of how many of the stories saved last they are, and whether there are more. */
  lookedAt: number;
  more: boolean;
}

async function readStorylines(db: Database, stories: number): Promise<Listed> {
  const { ids, more } = await latestStorylines(db, stories);
  const read = await Promise.all(ids.map((id) => readStoryline(db, id)));
  // Muted ones last, so that they are out of the way but can be found again.
  const storylines = read
    .filter((storyline) => storyline !== null)
    .sort((a, b) => Number(a.muted) - Number(b.muted));
  return { storylines, lookedAt: stories, more };
}
