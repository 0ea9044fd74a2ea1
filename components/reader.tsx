import { ArrowLeft, ExternalLink, Trash2 } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendOrder } from '../lib/messages';
import type { Database } from '../lib/store/database';
import type {
  AnalysisRecord,
  HighlightRecord,
  StoryRecord,
  TextRecord,
  VersionRecord,
} from '../lib/store/records';
import { storyTitle } from '../lib/store/story-title';
import { storylineOf } from '../lib/store/storylines/read-storylines';
import { ActorList } from './actor-list';
import { Blocks } from './blocks';
import { formatDay } from './format-day';
import { Highlights } from './highlights';
import { Icon } from './icon';
import type { LibraryPageProps } from './library';
import { StoryDetails } from './story-details';
import { useLive } from './use-live';
import { VersionChanges } from './version-changes';

interface Opened {
  story: StoryRecord;
  text: TextRecord | undefined;
  analysis: AnalysisRecord | undefined;
  /** Newest first. */
  versions: VersionRecord[];
  highlights: HighlightRecord[];
}

type ReaderProps = LibraryPageProps & { storyId: string; onDeleted(title: string): void };

/** A saved story to read, as it was saved. */
export function Reader({ storyId, ...props }: ReaderProps) {
  const { db } = props;
  const live = useLive(() => openStory(db, storyId), [storyId]);
  if (live.state === 'failed')
    return (
      <p class="failure" role="alert">
        {i18n.t('thread.failed', [String(live.error)])}
      </p>
    );
  if (live.state === 'loading') return <p class="for-ears">{i18n.t('article.reading')}</p>;
  if (!live.value) return <p class="quiet library-hint">{i18n.t('library.missing')}</p>;
  return <OpenStory {...props} {...live.value} />;
}

function OpenStory({
  db,
  story,
  text,
  analysis,
  versions,
  highlights,
  now,
  go,
  onDeleted,
}: Opened & Omit<ReaderProps, 'storyId'>) {
  const blocks = text?.blocks ?? [];
  useEffect(() => void markRead(db, story), [story.id]);
  return (
    <article class="reader" lang={story.language ?? undefined} dir={story.direction}>
      <Toolbar story={story} onClose={() => go({})} onDeleted={onDeleted} />
      <p class="meta">
        <b dir="auto">{story.site}</b>
        <span>{story.published && formatDay(story.published, now)}</span>
        {story.authors.length > 0 && <span dir="auto">{story.authors.join(', ')}</span>}
        <span>{i18n.t('article.minutes', [String(story.readingMinutes)])}</span>
        <span>{i18n.t('save.saved', [formatDay(story.savedAt, now)])}</span>
      </p>
      <h1 class="reader-title">{storyTitle(story)}</h1>
      {story.standfirst && <p class="standfirst">{story.standfirst}</p>}
      {story.completeness === 'preview' && <p class="note">{i18n.t('library.preview')}</p>}
      {story.completeness === 'link-only' && <p class="note">{i18n.t('library.linkOnly')}</p>}
      <Highlights highlights={highlights} />
      <Blocks blocks={blocks} />
      <details class="details">
        <summary>{i18n.t('details.open')}</summary>
        <StoryDetails db={db} story={story} />
      </details>
      {versions.map((version) => (
        <VersionChanges key={version.id} {...{ story, blocks, version, now }} />
      ))}
      {analysis && (
        <aside class="reader-actors">
          <ActorList analysis={analysis.actors} />
        </aside>
      )}
    </article>
  );
}

function Toolbar({
  story,
  onClose,
  onDeleted,
}: {
  story: StoryRecord;
  onClose(): void;
  onDeleted(title: string): void;
}) {
  const [failed, setFailed] = useState(false);
  async function remove() {
    const outcome = await sendOrder('deleteStory', { storyId: story.id }).catch(() => null);
    if (outcome?.ok) onDeleted(story.title);
    else setFailed(true);
  }
  return (
    <div class="bar reader-tools">
      <button type="button" class="button back" onClick={onClose}>
        <Icon node={ArrowLeft} /> {i18n.t('library.back')}
      </button>
      <a class="button" href={story.pageUrl} target="_blank" rel="noreferrer">
        <Icon node={ExternalLink} /> {i18n.t('library.original')}
      </a>
      <button type="button" class="button" onClick={remove}>
        <Icon node={Trash2} /> {i18n.t('library.delete')}
      </button>
      {failed && (
        <p class="failure" role="alert">
          {i18n.t('failure.unknown')}
        </p>
      )}
    </div>
  );
}

/** Opening a story is reading it, and its storyline up to there. */
async function markRead(db: Database, story: StoryRecord): Promise<void> {
  const upTo = story.published ? Date.parse(story.published) : Number.NaN;
  const id = await storylineOf(db, story.id);
  if (id === null || Number.isNaN(upTo)) return;
  await sendOrder('editStoryline', { edit: { kind: 'read', id, upTo } });
}

async function openStory(db: Database, storyId: string): Promise<Opened | null> {
  const [story, text, analysis, versions, highlights] = await Promise.all([
    db.stories.get(storyId),
    db.texts.get(storyId),
    db.analyses.get(storyId),
    db.versions.where({ storyId }).reverse().sortBy('replacedAt'),
    db.highlights.where({ storyId }).sortBy('createdAt'),
  ]);
  return story ? { story, text, analysis, versions, highlights } : null;
}
