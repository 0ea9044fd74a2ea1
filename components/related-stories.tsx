import { i18n } from '#i18n';
import type { Signature } from '../lib/related/signature';
import type { Database } from '../lib/store/database';
import { relatedStories } from '../lib/store/index/related-stories';
import { RelatedList } from './related-list';
import { Section } from './section';
import { StoryThread, type ThreadStory } from './story-thread';
import { useLive } from './use-live';

interface Context {
  /** In the storyline that the article continues, newest first. */
  storyline: ThreadStory[];
  /** Related otherwise, best first. */
  others: ThreadStory[];
  /** Articles on the storyline, reprints counted, and how many of them are reports of their own. */
  articles: number;
  reports: number;
  librarySize: number;
}

interface RelatedStoriesProps {
  db: Database;
  signature: Signature;
  storyId: string | undefined;
  now: number;
  /** How many are shown at most. */
  top: number;
  onOpen(storyId: string): void;
}

/** Looked at, so that the screen can say how many there are beyond those it shows. */
const COUNTED = 60;

/** The saved stories related to the article in front of the reader, or why there are none. */
export function RelatedStories(props: RelatedStoriesProps) {
  const { db, signature, storyId, now, top, onOpen } = props;
  const live = useLive(() => readContext(db, signature, storyId, top), [signature, storyId, top]);
  if (live.state === 'loading')
    return (
      <Section title={i18n.t('thread.related')} busy>
        <div class="thread-skeleton" />
      </Section>
    );
  if (live.state === 'failed')
    return (
      <Section title={i18n.t('thread.related')}>
        <p class="failure" role="alert">
          {i18n.t('thread.failed', [String(live.error)])}
        </p>
      </Section>
    );
  const { storyline, others, librarySize } = live.value;
  return (
    <>
      {storyline.length > 0 && (
        <Section title={i18n.t('thread.title')} aside={<span>{count(live.value)}</span>}>
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
          <p class="quiet">{i18n.t(librarySize === 0 ? 'thread.emptyLibrary' : 'thread.none')}</p>
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

async function readContext(
  db: Database,
  signature: Signature,
  storyId: string | undefined,
  top: number,
): Promise<Context> {
  const all = await relatedStories(db, { signature, storyId }, COUNTED);
  const shown = all.slice(0, top);
  const records = await db.stories.bulkGet(shown.map((each) => each.storyId));
  const stories = shown.flatMap(({ reasons, reprints }, index) => {
    const story = records[index];
    return story ? [{ story, reasons, reprints: reprints.length }] : [];
  });
  const continued = (each: ThreadStory) => each.reasons.some(({ kind }) => kind === 'storyline');
  const onStoryline = all.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'storyline'));
  return {
    storyline: stories.filter(continued).sort((a, b) => timeOf(b) - timeOf(a)),
    others: stories.filter((each) => !continued(each)),
    articles: onStoryline.reduce((sum, { reprints }) => sum + 1 + reprints.length, 0),
    reports: onStoryline.length,
    // Counting is only needed to tell an empty library from an unrelated one.
    librarySize: stories.length > 0 ? stories.length : await db.stories.count(),
  };
}

function timeOf({ story }: ThreadStory): number {
  return story.published ? Date.parse(story.published) : story.savedAt;
}
