import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { noArticleText } from '../lib/no-article-text';
import type { Database } from '../lib/store/database';
import { ArticlePanel } from './article-panel';
import { useKeptPlace } from './use-kept-place';
import { usePanelReadings } from './use-panel-readings';
import { keyName, useShortcuts } from './use-shortcuts';
import type { TabReadingState } from './use-tab-reading';

export interface PanelProps {
  db: Database;
  /** The tab the panel stands beside; null until the browser has told. */
  tabId: number | null;
  /** Grows whenever that tab's page has changed. */
  revision: number;
  now: number;
  onOpenLibrary(storyId?: string): void;
  /** Asks the browser to offer the reader this tab's site; absent where it cannot. */
  onAskForSite?(tabId: number): void;
}

/** The side panel: the context of the article in the tab beside it. */
export function Panel(props: PanelProps) {
  // Wanted of this page only: the next one is judged anew.
  const [wanted, setWanted] = useState<string | false>(false);
  const { current, kept } = usePanelReadings(props.tabId, props.revision, wanted);
  useKeptPlace(
    `${props.tabId} ${current.state === 'article' ? current.article.url : current.state}`,
  );
  return (
    <main class="panel">
      <p class="for-ears" role="status">
        {current.state === 'loading' && i18n.t('article.reading')}
      </p>
      {/* Panels of other tabs stay as they are, out of sight, until their tab comes back. */}
      {[...kept].map(
        ([tabId, reading]) =>
          reading.state === 'article' && (
            <div key={`${tabId} ${reading.article.url}`} class="wrap" hidden={reading !== current}>
              <ArticlePanel {...props} tabId={tabId} reading={reading} />
            </div>
          ),
      )}
      {current.state !== 'article' && (
        <div class="wrap">
          <NoArticlePanel {...props} reading={current} onReadAnyway={setWanted} />
        </div>
      )}
    </main>
  );
}

function NoArticlePanel({
  reading,
  onReadAnyway,
  ...props
}: PanelProps & {
  reading: Exclude<TabReadingState, { state: 'article' }>;
  /** @param url of the page */
  onReadAnyway(url: string): void;
}) {
  if (reading.state === 'loading') return <div class="panel-skeleton" aria-hidden="true" />;
  if (reading.state === 'failed')
    return (
      <p class="failure" role="alert">
        {i18n.t('notArticle.failed', [reading.detail])}
      </p>
    );
  return (
    <div class="panel-note">
      <p>{noArticleText(reading.reason)}</p>
      {reading.reason === 'not-granted' && <NotGranted {...props} />}
      {reading.state === 'not-article' && reading.hasText && (
        <button type="button" class="button" onClick={() => onReadAnyway(reading.url)}>
          {i18n.t('notArticle.anyway')}
        </button>
      )}
    </div>
  );
}

/** What one click will do, on a page that the reader has not let us read. */
function NotGranted({ tabId, onAskForSite }: PanelProps) {
  return (
    <>
      <p class="quiet">{i18n.t('panel.once', [keyName(useShortcuts().popup)])}</p>
      {onAskForSite && tabId !== null && (
        <>
          <p class="quiet">{i18n.t('panel.always')}</p>
          <button type="button" class="button" onClick={() => onAskForSite(tabId)}>
            {i18n.t('panel.askForSite')}
          </button>
        </>
      )}
    </>
  );
}
