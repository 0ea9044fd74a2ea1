import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendOrder } from '../lib/messages';
import type { Database } from '../lib/store/database';
import type { StoryEdit } from '../lib/store/edit-story';
import type { StoryRecord } from '../lib/store/records';
import { storyTitle } from '../lib/store/story-title';

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
 * Stores what is typed at once: a popup goes away without a word with the next click elsewhere.
 * While one change is on its way the later ones are collected, so that fast typing costs few writes.
 */
function useStoryEdit(storyId: string): [(change: StoryEdit) => void, boolean] {
  const [failed, setFailed] = useState(false);
  const waiting = useRef<StoryEdit>({});
  const busy = useRef(false);
  async function store(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    while (Object.keys(waiting.current).length > 0) {
      const edit = waiting.current;
      waiting.current = {};
      const outcome = await sendOrder('editStory', { storyId, edit }).catch(() => ({ ok: false }));
      setFailed(!outcome.ok);
    }
    busy.current = false;
  }
  return [
    (change) => {
      Object.assign(waiting.current, change);
      void store();
    },
    failed,
  ];
}
