import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Database } from '../lib/store/database';
import type { StoryRecord } from '../lib/store/records';
import { storyTitle } from '../lib/store/story-title';
import { formatDate } from './format-day';
import type { LibraryPageProps } from './library';
import { More } from './more';
import { StoryCount } from './story-count';
import { useLive } from './use-live';
import type { Route } from './use-route';
import { useSearch } from './use-search';

/** Rows fetched at a time: two screens of them. */
const PAGE = 60;
const MOST_HITS = 200;

/** Saved stories, the last saved first, or those that a search finds, best first. */
export function StoryList({ db, now, go, route }: LibraryPageProps & { route: Route }) {
  const [query, setQuery] = useState(route.search ?? '');
  const [limit, setLimit] = useState(PAGE);
  const latest = useLive(() => latestStories(db, limit), [limit]);
  const found = useSearch(db, query, MOST_HITS);
  const isSearch = query.trim() !== '';
  const live = isSearch ? found : latest;
  const stories = live.state === 'ready' ? live.value : null;
  return (
    <>
      <input
        class="field"
        type="search"
        aria-label={i18n.t('popup.search')}
        placeholder={i18n.t('popup.search')}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setLimit(PAGE);
        }}
      />
      <p class="small quiet" role="status">
        {stories && (isSearch ? i18n.t('library.count', stories.length) : <StoryCount db={db} />)}
      </p>
      {live.state === 'failed' && (
        <p class="failure" role="alert">
          {i18n.t('thread.failed', [String(live.error)])}
        </p>
      )}
      {stories?.length === 0 && (
        <p class="quiet">{i18n.t(isSearch ? 'popup.noHits' : 'popup.nothingSaved')}</p>
      )}
      <ol class="story-rows">
        {stories?.map((story) => (
          <StoryRow
            key={story.id}
            story={story}
            now={now}
            selected={story.id === route.story}
            onOpen={(storyId) => go({ ...(query && { search: query }), story: storyId })}
          />
        ))}
      </ol>
      {!isSearch && stories?.length === limit && (
        <More key={limit} onSeen={() => setLimit(limit + PAGE)} />
      )}
    </>
  );
}

function StoryRow({
  story,
  now,
  selected,
  onOpen,
}: {
  story: StoryRecord;
  now: number;
  selected: boolean;
  onOpen(storyId: string): void;
}) {
  return (
    <li>
      <button
        type="button"
        class="story-row"
        aria-current={selected ? 'true' : undefined}
        onClick={() => onOpen(story.id)}
      >
        <span class="story-title" dir="auto">
          {storyTitle(story)}
        </span>
        <span class="meta">
          <span dir="auto">{story.site}</span>
          <span>{formatDate(story.published ?? story.savedAt, now)}</span>
        </span>
      </button>
    </li>
  );
}

function latestStories(db: Database, limit: number): Promise<StoryRecord[]> {
  return db.stories.orderBy('savedAt').reverse().limit(limit).toArray();
}
