import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type StorylineEdit, sendOrder } from '../lib/messages';
import type { Database } from '../lib/store/database';
import type { StoryRecord } from '../lib/store/records';
import { storyTitle } from '../lib/store/story-title';
import { readStoryline, type Storyline } from '../lib/store/storylines/read-storylines';
import { formatDate } from './format-day';
import type { LibraryPageProps } from './library';
import { PickStoryline } from './pick-storyline';
import { storylineTitle } from './storyline-name';
import { useLive } from './use-live';

interface Opened {
  storyline: Storyline;
  /** Newest first. */
  stories: StoryRecord[];
}

/** One storyline on its thread, and what the reader may decide about it. */
export function StorylinePage({ id, ...props }: LibraryPageProps & { id: string }) {
  const live = useLive(() => openStoryline(props.db, id), [id]);
  if (live.state === 'failed')
    return (
      <p class="failure" role="alert">
        {i18n.t('thread.failed', [String(live.error)])}
      </p>
    );
  if (live.state === 'loading') return null;
  if (!live.value) return <p class="quiet library-hint">{i18n.t('storyline.none')}</p>;
  return <OpenStoryline {...props} {...live.value} />;
}

function OpenStoryline({ storyline, stories, db, now, go, onDone }: LibraryPageProps & Opened) {
  const [ticked, setTicked] = useState<string[]>([]);
  const title = storylineTitle(storyline);
  async function edit(change: StorylineEdit, text: string) {
    const undo = await sendOrder('editStoryline', { edit: change });
    onDone({ text, undo: () => sendOrder('undoStorylineEdit', { undo }) });
  }
  const tick = (storyId: string, on: boolean) =>
    setTicked(on ? [...ticked, storyId] : ticked.filter((each) => each !== storyId));
  return (
    <article class="reader">
      <h1 class="reader-title" dir="auto">
        {title}
      </h1>
      <div class="bar">
        <Rename
          storyline={storyline}
          onRename={(name) =>
            edit({ kind: 'rename', id: storyline.id, name }, i18n.t('storyline.done'))
          }
        />
        <button
          type="button"
          class="button"
          onClick={() =>
            edit(
              { kind: 'mute', id: storyline.id, muted: !storyline.muted },
              i18n.t('storyline.done'),
            )
          }
        >
          {i18n.t(storyline.muted ? 'storyline.unmute' : 'storyline.mute')}
        </button>
        <PickStoryline
          db={db}
          without={storyline.id}
          onPick={(into) => {
            void edit({ kind: 'merge', from: storyline.id, into }, i18n.t('storyline.done'));
            go({ storyline: into });
          }}
        />
      </div>
      <ol class="thread">
        {stories.map((story) => (
          <li key={story.id}>
            <time class="when" dateTime={story.published ?? undefined}>
              {formatDate(story.published ?? story.savedAt, now)}
            </time>
            <i aria-hidden="true" />
            <div class="ticked-row">
              <div>
                <button
                  type="button"
                  class="what"
                  dir="auto"
                  onClick={() => go({ story: story.id })}
                >
                  {storyTitle(story)}
                </button>
                <p class="why" dir="auto">
                  {story.site}
                  {storyline.unread.includes(story.id) && <> · {i18n.t('storyline.unread')}</>}
                </p>
              </div>
              <input
                type="checkbox"
                aria-label={i18n.t('storyline.pick', [storyTitle(story)])}
                checked={ticked.includes(story.id)}
                onChange={({ currentTarget }) => tick(story.id, currentTarget.checked)}
              />
            </div>
          </li>
        ))}
      </ol>
      {ticked.length > 0 && ticked.length < stories.length && (
        <button
          type="button"
          class="button"
          onClick={() => {
            void edit({ kind: 'split', storyIds: ticked }, i18n.t('storyline.done'));
            setTicked([]);
          }}
        >
          {i18n.t('storyline.split')}
        </button>
      )}
    </article>
  );
}

function Rename({
  storyline,
  onRename,
}: {
  storyline: Storyline;
  onRename(name: string | null): void;
}) {
  const [name, setName] = useState<string | null>(null);
  if (name === null)
    return (
      <button type="button" class="button" onClick={() => setName(storylineTitle(storyline))}>
        {i18n.t('storyline.rename')}
      </button>
    );
  return (
    <form
      class="bar"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(name);
        setName(null);
      }}
    >
      <input
        class="field"
        aria-label={i18n.t('storyline.name')}
        dir="auto"
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="button">
        {i18n.t('storyline.renameDone')}
      </button>
    </form>
  );
}

async function openStoryline(db: Database, id: string): Promise<Opened | null> {
  const storyline = await readStoryline(db, id);
  if (!storyline) return null;
  const records = await db.stories.bulkGet([...storyline.storyIds].reverse());
  return { storyline, stories: records.filter((story) => story !== undefined) };
}
