import { i18n } from '#i18n';
import type { Database } from '../lib/store/database';
import { findStory } from '../lib/store/find-story';
import type { TabReading } from '../lib/tab-reading';
import { ActorList } from './actor-list';
import { ArticleHeader } from './article-header';
import { noArticleText } from './no-article-text';
import { RelatedStories } from './related-stories';
import { SaveControl } from './save-control';
import { Summary } from './summary';
import { useLive } from './use-live';
import { useTabReading } from './use-tab-reading';

interface PanelProps {
  db: Database;
  /** The tab the panel stands beside; null until the browser has told. */
  tabId: number | null;
  /** Grows whenever that tab's page has changed. */
  revision: number;
  now: number;
  onOpenLibrary(storyId?: string): void;
}

/** The side panel: the context of the article in the tab beside it. */
export function Panel(props: PanelProps) {
  const reading = useTabReading(props.tabId, props.revision);
  return (
    <main class="wrap panel">
      <p class="for-ears" role="status">
        {reading.state === 'loading' && i18n.t('article.reading')}
      </p>
      {reading.state === 'article' && <ArticlePanel {...props} reading={reading} />}
      {reading.state === 'failed' && (
        <p class="failure" role="alert">
          {i18n.t('notArticle.failed', [reading.detail])}
        </p>
      )}
      {(reading.state === 'not-article' || reading.state === 'no-access') && (
        <p class="quiet">{noArticleText(reading.reason)}</p>
      )}
    </main>
  );
}

function ArticlePanel({
  db,
  tabId,
  now,
  reading,
  onOpenLibrary,
}: PanelProps & { reading: Extract<TabReading, { state: 'article' }> }) {
  const { article, actors, signature } = reading;
  const saved = useLive(() => findStory(db, [article.url, ...article.aliases]), [article.url]);
  const story = saved.state === 'ready' ? saved.value : undefined;
  return (
    <>
      <ArticleHeader article={article} now={now}>
        <div class="bar">
          <SaveControl article={article} tabId={tabId} story={story} now={now} />
        </div>
      </ArticleHeader>
      <Summary article={article} />
      <ActorList analysis={actors} />
      <RelatedStories
        db={db}
        signature={signature}
        storyId={story?.id}
        now={now}
        top={8}
        onOpen={onOpenLibrary}
      />
    </>
  );
}
