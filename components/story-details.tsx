import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendOrder } from '../lib/messages';
import type { Database } from '../lib/store/database';
import type { StoryEdit } from '../lib/store/edit-story';
import type { StoryRecord } from '../lib/store/records';
import { storyTitle } from '../lib/store/story-title';

/** Typing pauses this long before it is stored, in milliseconds. */
const PAUSE = 400;

/** The reader's own title, tags and note on a saved story; stored as they are typed. */
export function StoryDetails({ db, story }: { db: Database; story: StoryRecord }) {
  const [edit, failed] = useStoryEdit(story.id);
  const [note, setNote] = useState<string | null>(null);
  useEffect(() => {
    void db.notes.get(story.id).then((record) => setNote(record?.text ?? ''));
  }, [story.id]);
  return (
    <div class="story-details">
      <label>
        {i18n.t('details.title')}
        <input
          class="field"
          dir="auto"
          defaultValue={storyTitle(story)}
          onInput={({ currentTarget }) => edit({ title: currentTarget.value })}
        />
      </label>
      <label>
        {i18n.t('details.tags')}
        <input
          class="field"
          dir="auto"
          placeholder={i18n.t('details.tagsHint')}
          defaultValue={story.tags.join(', ')}
          onInput={({ currentTarget }) => edit({ tags: currentTarget.value.split(/[,،、]/) })}
        />
      </label>
      <label>
        {i18n.t('details.note')}
        <textarea
          class="field"
          dir="auto"
          rows={2}
          disabled={note === null}
          defaultValue={note ?? ''}
          onInput={({ currentTarget }) => edit({ note: currentTarget.value })}
        />
      </label>
      {failed && (
        <p class="failure" role="alert">
          {i18n.t('details.failed')}
        </p>
      )}
    </div>
  );
}

/**
 * Collects what is typed and stores it after a pause, and at once when the page closes: a popup
 * goes away with the next click elsewhere.
 */
function useStoryEdit(storyId: string): [(change: StoryEdit) => void, boolean] {
  const [failed, setFailed] = useState(false);
  const waiting = useRef<StoryEdit>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const store = () => {
    clearTimeout(timer.current);
    const edit = waiting.current;
    waiting.current = {};
    if (Object.keys(edit).length === 0) return;
    sendOrder('editStory', { storyId, edit }).then(
      (outcome) => setFailed(!outcome.ok),
      () => setFailed(true),
    );
  };
  useEffect(() => {
    addEventListener('pagehide', store);
    return () => {
      removeEventListener('pagehide', store);
      store();
    };
  }, [storyId]);
  return [
    (change) => {
      Object.assign(waiting.current, change);
      clearTimeout(timer.current);
      timer.current = setTimeout(store, PAUSE);
    },
    failed,
  ];
}
