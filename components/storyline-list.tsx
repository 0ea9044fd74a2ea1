import { i18n } from '#i18n';
import type { Database } from '../lib/store/database';
import {
  listStorylines,
  readStoryline,
  type Storyline,
} from '../lib/store/storylines/read-storylines';
import { formatDate } from './format-day';
import type { LibraryPageProps } from './library';
import { storylineTitle } from './storyline-name';
import { useLive } from './use-live';

/** Listed at most; the longest come first. */
const MOST = 100;

/** The storylines of two stories or more. */
export function StorylineList({
  db,
  now,
  go,
  selected,
}: LibraryPageProps & { selected: string | undefined }) {
  const live = useLive(() => readStorylines(db), []);
  if (live.state === 'failed')
    return (
      <p class="failure" role="alert">
        {i18n.t('thread.failed', [String(live.error)])}
      </p>
    );
  if (live.state === 'loading') return null;
  if (live.value.length === 0) return <p class="quiet">{i18n.t('storyline.none')}</p>;
  return (
    <ol class="story-rows">
      {live.value.map((storyline) => (
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
  );
}

async function readStorylines(db: Database): Promise<Storyline[]> {
  const listed = (await listStorylines(db)).slice(0, MOST);
  const read = await Promise.all(listed.map(({ id }) => readStoryline(db, id)));
  // Muted ones last, so that they are out of the way but can be found again.
  return read
    .filter((storyline) => storyline !== null)
    .sort((a, b) => Number(a.muted) - Number(b.muted));
}
