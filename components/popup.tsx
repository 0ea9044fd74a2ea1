import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Database } from '../lib/store/database';
import type { TabReading } from '../lib/tab-reading';
import { ArticlePopup } from './article-popup';
import { NoArticlePopup } from './no-article-popup';
import { useTabReading } from './use-tab-reading';
import { WaitingSaves } from './waiting-saves';

export interface PopupProps {
  db: Database;
  /** The tab the popup was opened on; null until the browser has told. */
  tabId: number | null;
  /** The reading of that tab when it has been ordered already. */
  early: Promise<TabReading> | null;
  now: number;
  onOpenPanel(): void;
  onOpenLibrary(storyId?: string): void;
  onOpenOptions(): void;
}

/** The toolbar popup: the context of the article in the tab. */
export function Popup(props: PopupProps) {
  const [attempt, setAttempt] = useState(0);
  const [anyway, setAnyway] = useState(false);
  const reading = useTabReading(props.tabId, attempt, anyway, props.early);
  return (
    <div class="popup">
      {reading.state === 'loading' && <Reading />}
      {reading.state === 'article' && <ArticlePopup {...props} reading={reading} />}
      {reading.state !== 'loading' && reading.state !== 'article' && (
        <NoArticlePopup
          {...props}
          reading={reading}
          onRetry={() => setAttempt(attempt + 1)}
          onReadAnyway={() => setAnyway(true)}
        />
      )}
      <div class="popup-notes">
        <WaitingSaves />
      </div>
      <footer class="foot">
        <button type="button" class="foot-link" onClick={() => props.onOpenLibrary()}>
          {i18n.t('popup.library')}
        </button>
        <button type="button" class="foot-link end" onClick={props.onOpenOptions}>
          {i18n.t('popup.options')}
        </button>
      </footer>
    </div>
  );
}

/** Bars of the final heights, so that nothing jumps when the words arrive. */
function Reading() {
  return (
    <main class="wrap" aria-busy="true">
      <p class="for-ears" role="status">
        {i18n.t('article.reading')}
      </p>
      <div class="skeleton" aria-hidden="true">
        <i style="inline-size:45%;block-size:0.8rem" />
        <i style="inline-size:95%;block-size:1.3rem" />
        <i style="inline-size:70%;block-size:1.3rem" />
        <i style="inline-size:8rem;block-size:2rem;border-radius:1rem" />
        <i style="inline-size:35%;block-size:0.7rem" />
        <i style="inline-size:90%;block-size:2.2rem" />
        <i style="inline-size:85%;block-size:2.2rem" />
        <i style="inline-size:35%;block-size:0.7rem" />
        <i style="inline-size:60%;block-size:2.2rem" />
      </div>
    </main>
  );
}
