import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { articleText } from '../lib/article';
import type { ArticleReading } from '../lib/tab-reading';
import { ActorList } from './actor-list';
import { ArticleHeader } from './article-header';
import { ChangedStrip } from './changed-strip';
import { NewStrip } from './new-strip';
import { OtherStories } from './other-stories';
import type { PopupProps } from './popup';
import { RelatedStories } from './related-stories';
import { SaveControl } from './save-control';
import { StoryDetails } from './story-details';
import { useArticleContext } from './use-article-context';
import { useNovelty } from './use-novelty';
import { useShortcuts } from './use-shortcuts';

/** Related stories shown; the panel has room for more. */
export const MOST_RELATED = 3;

/** The popup on an article. */
export function ArticlePopup({
  db,
  tabId,
  now,
  reading,
  onOpenPanel,
  onOpenLibrary,
}: PopupProps & { reading: ArticleReading }) {
  const { article, actors } = reading;
  const text = useMemo(() => articleText(article.blocks), [article]);
  const { story, context, earlier } = useArticleContext(db, reading, MOST_RELATED);
  const novelty = useNovelty(article, text, earlier);
  const shortcuts = useShortcuts();
  return (
    <>
      <ArticleHeader article={article} now={now}>
        <div class="bar">
          <SaveControl article={article} tabId={tabId} story={story} now={now} />
          <button type="button" class="button" onClick={onOpenPanel}>
            {i18n.t('popup.openPanel')}
          </button>
          {!story && shortcuts.save && <kbd class="end">{shortcuts.save.replaceAll('+', ' ')}</kbd>}
        </div>
      </ArticleHeader>
      <main class="wrap">
        {novelty && earlier && (
          <NewStrip novelty={novelty} earlier={earlier} now={now} onShow={onOpenPanel} />
        )}
        {story && (
          <>
            <ChangedStrip db={db} story={story} now={now} onShow={() => onOpenLibrary(story.id)} />
            <details class="details">
              <summary>{i18n.t('details.open')}</summary>
              <StoryDetails key={story.id} db={db} story={story} />
            </details>
          </>
        )}
        <RelatedStories context={context} now={now} onOpen={onOpenLibrary} />
        <ActorList analysis={actors} />
        <OtherStories article={article} />
      </main>
    </>
  );
}
