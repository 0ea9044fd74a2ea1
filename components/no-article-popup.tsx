import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { noArticleText } from '../lib/no-article-text';
import type { Database } from '../lib/store/database';
import type { StoryRecord } from '../lib/store/records';
import { storyTitle } from '../lib/store/story-title';
import { formatDate } from './format-day';
import type { PopupProps } from './popup';
import { Section } from './section';
import { useLive } from './use-live';
import { useSearch } from './use-search';
import type { TabReadingState } from './use-tab-reading';

type NoArticle = Exclude<TabReadingState, { state: 'loading' } | { state: 'article' }>;

interface WhyProps {
  reading: NoArticle;
  onRetry(): void;
  onReadAnyway(): void;
}

const SHOWN = 6;

/** The popup where there is no article: why, recent stories, and search. */
export function NoArticlePopup({
  db,
  now,
  reading,
  onOpenLibrary,
  onRetry,
  onReadAnyway,
}: PopupProps & WhyProps) {
  const [query, setQuery] = useState('');
  const recent = useLive(() => recentStories(db), []);
  const found = useSearch(db, query, SHOWN);
  const live = query.trim() === '' ? recent : found;
  return (
    <main class="wrap">
      <Why reading={reading} onRetry={onRetry} onReadAnyway={onReadAnyway} />
      <Section title={i18n.t(query ? 'popup.search' : 'popup.recent')}>
        <input
          class="field"
          type="search"
          aria-label={i18n.t('popup.search')}
          placeholder={i18n.t('popup.search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        {live.state === 'failed' && (
          <p class="failure" role="alert">
            {i18n.t('thread.failed', [String(live.error)])}
          </p>
        )}
        {live.state === 'ready' && live.value.length === 0 && (
          <p class="quiet empty">{i18n.t(query ? 'popup.noHits' : 'popup.nothingSaved')}</p>
        )}
        {live.state === 'ready' && (
          <ul class="story-list">
            {live.value.map((story) => (
              <li key={story.id}>
                <button type="button" dir="auto" onClick={() => onOpenLibrary(story.id)}>
                  {storyTitle(story)}
                </button>
                <p class="meta">
                  <span dir="auto">{story.site}</span>
                  <span>{formatDate(story.published ?? story.savedAt, now)}</span>
                </p>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </main>
  );
}

function Why({ reading, onRetry, onReadAnyway }: WhyProps) {
  if (reading.state === 'failed')
    return (
      <div role="alert">
        <p class="failure">{i18n.t('notArticle.failed', [reading.detail])}</p>
        <button type="button" class="link-button" onClick={onRetry}>
          {i18n.t('popup.retry')}
        </button>
      </div>
    );
  return (
    <div role="status">
      <p>{noArticleText(reading.reason)}</p>
      {reading.state === 'not-article' && reading.hasText && (
        <button type="button" class="link-button" onClick={onReadAnyway}>
          {i18n.t('notArticle.anyway')}
        </button>
      )}
    </div>
  );
}

function recentStories(db: Database): Promise<StoryRecord[]> {
  return db.stories.orderBy('savedAt').reverse().limit(SHOWN).toArray();
}
