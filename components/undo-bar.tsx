import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendOrder } from '../lib/messages';

/** Says what was deleted and takes it back; it stays until dismissed, for nobody should race it. */
export function UndoBar({
  storyId,
  title,
  onUndone,
  onDismiss,
}: {
  storyId: string;
  title: string;
  onUndone(): void;
  onDismiss(): void;
}) {
  const [failed, setFailed] = useState(false);
  async function undo() {
    const outcome = await sendOrder('restoreStory', { storyId }).catch(() => null);
    if (outcome?.ok) onUndone();
    else setFailed(true);
  }
  return (
    <div class="undo-bar" role="status">
      <span dir="auto">{i18n.t('library.deleted', [title])}</span>
      {failed && <span class="failure">{i18n.t('library.undoFailed')}</span>}
      <button type="button" class="button" onClick={undo}>
        {i18n.t('save.undo')}
      </button>
      <button type="button" class="button" onClick={onDismiss}>
        {i18n.t('library.dismiss')}
      </button>
    </div>
  );
}
