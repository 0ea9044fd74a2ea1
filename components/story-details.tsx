import { useState } from 'preact/hooks';
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
 * Stores what is typed at once, each change by itself: a popup goes away without a word with the
 * next click elsewhere, and what waits in it is lost.
 */
function useStoryEdit(storyId: string): [(edit: StoryEdit) => void, boolean] {
  const [failed, setFailed] = useState(false);
  async function store(edit: StoryEdit): Promise<void> {
    const outcome = await sendOrder('editStory', { storyId, edit }).catch(() => ({ ok: false }));
    setFailed(!outcome.ok);
  }
  return [(edit) => void store(edit), failed];
}
