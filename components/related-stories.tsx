import { i18n } from '#i18n';
import type { Context } from '../lib/store/storylines/read-context';
import type { Live } from './live-read';
import { RelatedList } from './related-list';
import { Section } from './section';
import { StoryThread } from './story-thread';

/** The saved stories related to the article in front of the reader, or why there are none. */
export function RelatedStories({
  context,
  now,
  onOpen,
}: {
  context: Live<Context>;
  now: number;
  onOpen(storyId: string): void;
}) {
  if (context.state === 'loading')
    return (
      <Section title={i18n.t('thread.related')} busy>
        <div class="thread-skeleton" />
      </Section>
    );
  if (context.state === 'failed')
    return (
      <Section title={i18n.t('thread.related')}>
        <p class="failure" role="alert">
          {i18n.t('thread.failed', [String(context.error)])}
        </p>
      </Section>
    );
  const { storyline, others, isLibraryEmpty } = context.value;
  return (
    <>
      {storyline.length > 0 && (
        <Section title={i18n.t('thread.title')} aside={<span>{count(context.value)}</span>}>
          <StoryThread stories={storyline} now={now} onOpen={onOpen} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={i18n.t('thread.related')}>
          <RelatedList stories={others} now={now} onOpen={onOpen} />
        </Section>
      )}
      {storyline.length + others.length === 0 && (
        <Section title={i18n.t('thread.related')}>
          <p class="quiet">{i18n.t(isLibraryEmpty ? 'thread.emptyLibrary' : 'thread.none')}</p>
        </Section>
      )}
    </>
  );
}

function count({ articles, reports }: Context): string {
  return articles === reports
    ? i18n.t('thread.count', articles)
    : i18n.t('thread.reports', [String(articles), String(reports)]);
}
