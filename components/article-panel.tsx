import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { articleText } from '../lib/article';
import { findStory } from '../lib/store/find-story';
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
import { useEarlier } from './use-earlier';
import { useLive } from './use-live';
import { useMark } from './use-mark';
import { useNovelty } from './use-novelty';

/** The panel on an article. */
export function ArticlePanel({
  db,
  tabId,
  now,
  reading,
  onOpenLibrary,
}: PanelProps & { reading: Extract<TabReading, { state: 'article' }> }) {
  const { article, actors, signature } = reading;
  const text = useMemo(() => articleText(article.blocks), [article]);
  const saved = useLive(() => findStory(db, [article.url, ...article.aliases]), [article.url]);
  const story = saved.state === 'ready' ? saved.value : undefined;
  const marking = useMark(tabId, text);
  const earlier = useEarlier(db, signature, story?.id);
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
      <RelatedStories
        db={db}
        signature={signature}
        storyId={story?.id}
        now={now}
        top={8}
        onOpen={onOpenLibrary}
      />
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
