import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { articleText } from '../lib/article';
import type { TabReading } from '../lib/tab-reading';
import { ActorDetails } from './actor-details';
import { ActorList } from './actor-list';
import { Ahead } from './ahead';
import { AlwaysRead } from './always-read';
import { ArticleHeader } from './article-header';
import { ChangedStrip } from './changed-strip';
import { Figures } from './figures';
import { NewToYou } from './new-to-you';
import type { PanelProps } from './panel';
import { RelatedStories } from './related-stories';
import { Said } from './said';
import { SaveControl } from './save-control';
import { StoryDetails } from './story-details';
import { Summary } from './summary';
import { useArticleContext } from './use-article-context';
import { useMark } from './use-mark';
import { useNovelty } from './use-novelty';

/** Related stories shown at most. */
const MOST_RELATED = 8;

/** The panel on an article. */
export function ArticlePanel({
  db,
  tabId,
  now,
  reading,
  onOpenLibrary,
}: PanelProps & { reading: Extract<TabReading, { state: 'article' }> }) {
  const { article, actors } = reading;
  const text = useMemo(() => articleText(article.blocks), [article]);
  const marking = useMark(tabId, text);
  const { story, context, earlier } = useArticleContext(db, reading, MOST_RELATED);
  const novelty = useNovelty(article, text, earlier);
  const mentions = (index: number) => actors.mentions.filter(({ actor }) => actor === index);
  return (
    <>
      <ArticleHeader article={article} now={now}>
        <div class="bar">
          <SaveControl article={article} tabId={tabId} story={story} now={now} />
        </div>
      </ArticleHeader>
      <p class="mark-result small" role="status">
        {marking.result === 'missing' && i18n.t('panel.missing')}
        {marking.result === 'no-access' && i18n.t('panel.noAccess')}
      </p>
      {story && (
        <ChangedStrip db={db} story={story} now={now} onShow={() => onOpenLibrary(story.id)} />
      )}
      <Summary article={article} marking={marking} />
      {novelty && <NewToYou {...{ article, text, novelty, marking, now }} onOpen={onOpenLibrary} />}
      <Said article={article} text={text} analysis={actors} marking={marking} />
      {earlier && <Figures {...{ article, text, earlier, marking, now }} onOpen={onOpenLibrary} />}
      <ActorList
        analysis={actors}
        onPoint={(index) => marking.highlight(index === null ? [] : mentions(index))}
        details={(actor, index) => (
          <ActorDetails
            {...{ db, actor, index, text, now, marking, onOpenLibrary }}
            analysis={actors}
            storyId={story?.id}
          />
        )}
      />
      <RelatedStories context={context} now={now} onOpen={onOpenLibrary} />
      <Ahead {...{ article, text, earlier, marking, now }} onOpen={onOpenLibrary} />
      {story && (
        <details class="details">
          <summary>{i18n.t('details.open')}</summary>
          <StoryDetails key={story.id} db={db} story={story} />
        </details>
      )}
      <AlwaysRead url={article.pageUrl} />
    </>
  );
}
