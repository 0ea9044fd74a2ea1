import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface Undoable {
  /** What was done, in a sentence. */
  text: string;
  /** Takes it back. @throws when it cannot */
  undo(): Promise<unknown>;
}

/** Says what was done and takes it back; it stays until dismissed, for nobody should race it. */
export function UndoBar({ done, onDismiss }: { done: Undoable; onDismiss(): void }) {
  const [failed, setFailed] = useState(false);
  return (
    <div class="undo-bar" role="status">
      <span dir="auto">{done.text}</span>
      {failed && <span class="failure">{i18n.t('library.undoFailed')}</span>}
      <button
        type="button"
        class="button"
        onClick={() => void done.undo().then(onDismiss, () => setFailed(true))}
      >
        {i18n.t('save.undo')}
      </button>
      <button type="button" class="button" onClick={onDismiss}>
        {i18n.t('library.dismiss')}
      </button>
    </div>
  );
}
