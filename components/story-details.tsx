import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendOrder } from '../lib/messages';
import type { Database } from '../lib/store/database';
import type { StoryEdit } from '../lib/store/edit-story';
import type { StoryRecord } from '../lib/store/records';
import { storyTitle } from '../lib/store/story-title';
import { StoredField } from './stored-field';
import { useLive } from './use-live';

/** The reader's own title, tags and note on a saved story; stored as they are typed. */
export function StoryDetails({ db, story }: { db: Database; story: StoryRecord }) {
  const [edit, failed] = useStoryEdit(story.id);
  const note = useLive(async () => (await db.notes.get(story.id))?.text ?? '', [story.id]);
  return (
    <div class="story-details">
      <StoredField
        label={i18n.t('details.title')}
        value={storyTitle(story)}
        onType={(title) => edit({ title })}
      />
      <StoredField
        label={i18n.t('details.tags')}
        value={story.tags.join(', ')}
        placeholder={i18n.t('details.tagsHint')}
        onType={(tags) => edit({ tags: tags.split(/[,،、]/) })}
      />
      <StoredField
        label={i18n.t('details.note')}
        value={note.state === 'ready' ? note.value : null}
        rows={2}
        onType={(text) => edit({ note: text })}
      />
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
  async function send(): Promise<void> {
    const edit = waiting.current;
    if (Object.keys(edit).length === 0) return;
    waiting.current = {};
    const outcome = await sendOrder('editStory', { storyId, edit }).catch(() => ({ ok: false }));
    setFailed(!outcome.ok);
  }
  async function store(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    while (Object.keys(waiting.current).length > 0) await send();
    busy.current = false;
  }
  useEffect(() => {
    const leave = () => void send();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [storyId]);
  return [
    (change) => {
      Object.assign(waiting.current, change);
      void store();
    },
    failed,
  ];
}
