import { i18n } from '#i18n';
import type { Signature } from '../lib/related/signature';
import type { Database } from '../lib/store/database';
import { relatedStories } from '../lib/store/index/related-stories';
import { Section } from './section';
import { StoryThread, type ThreadStory } from './story-thread';
import { useLive } from './use-live';

interface Context {
  stories: ThreadStory[];
  librarySize: number;
}

/** The saved stories related to the article in front of the reader, or why there are none. */
export function RelatedStories({
  db,
  signature,
  storyId,
  now,
  top,
  onOpen,
}: {
  db: Database;
  signature: Signature;
  storyId: string | undefined;
  now: number;
  top: number;
  onOpen(storyId: string): void;
}) {
  const live = useLive(() => readContext(db, signature, storyId, top), [signature, storyId, top]);
  return (
    <Section
      title={i18n.t('thread.related')}
      busy={live.state === 'loading'}
      aside={
        live.state === 'ready' &&
        live.value.stories.length > 0 && (
          <span>{i18n.t('thread.count', live.value.stories.length)}</span>
        )
      }
    >
      {live.state === 'loading' && <div class="thread-skeleton" />}
      {live.state === 'failed' && (
        <p class="failure" role="alert">
          {i18n.t('thread.failed', [String(live.error)])}
        </p>
      )}
      {live.state === 'ready' && <Found {...live.value} now={now} onOpen={onOpen} />}
    </Section>
  );
}

function Found({
  stories,
  librarySize,
  now,
  onOpen,
}: Context & { now: number; onOpen(storyId: string): void }) {
  if (stories.length > 0) return <StoryThread stories={stories} now={now} onOpen={onOpen} />;
  return <p class="quiet">{i18n.t(librarySize === 0 ? 'thread.emptyLibrary' : 'thread.none')}</p>;
}

async function readContext(
  db: Database,
  signature: Signature,
  storyId: string | undefined,
  top: number,
): Promise<Context> {
  const related = await relatedStories(db, { signature, storyId }, top);
  const records = await db.stories.bulkGet(related.map((each) => each.storyId));
  const stories = related.flatMap(({ reasons }, index) => {
    const story = records[index];
    return story ? [{ story, reasons }] : [];
  });
  // Counting is only needed to tell an empty library from an unrelated one.
  const librarySize = stories.length > 0 ? stories.length : await db.stories.count();
  return { stories, librarySize };
}
