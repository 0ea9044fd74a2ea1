import { BookmarkCheck } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '../lib/article';
import { sendOrder } from '../lib/messages';
import type { WriteFailure } from '../lib/store/outcomes';
import type { StoryRecord } from '../lib/store/records';
import { formatDay } from './format-day';
import { Icon } from './icon';

interface Progress {
  busy: boolean;
  /** What this control did last, so that it can be undone. */
  last: 'saved' | 'removed' | null;
  storyId: string | null;
  failure: WriteFailure | null;
}

type Outcome = { ok: true; storyId: string } | { ok: false; failure: WriteFailure | 'missing' };

/** Save; or Saved with Undo; or what went wrong. Its words are spoken as they change. */
export function SaveControl({
  article,
  tabId,
  story,
  now,
}: {
  article: Article;
  tabId: number | null;
  /** The saved story, kept up to date by the caller; undefined when there is none. */
  story: StoryRecord | undefined;
  now: number;
}) {
  const [progress, setProgress] = useState<Progress>({
    busy: false,
    last: null,
    storyId: null,
    failure: null,
  });

  async function run(last: Progress['last'], order: () => Promise<Outcome>) {
    setProgress({ ...progress, busy: true, failure: null });
    const outcome = await order().catch((): Outcome => ({ ok: false, failure: 'unknown' }));
    if (outcome.ok) setProgress({ busy: false, last, storyId: outcome.storyId, failure: null });
    else {
      const failure = outcome.failure === 'missing' ? 'unknown' : outcome.failure;
      setProgress({ ...progress, busy: false, failure });
    }
  }
  const save = () =>
    run('saved', () => sendOrder('saveArticle', { article, tabId: tabId ?? undefined }));
  const remove = (storyId: string) =>
    run('removed', () => sendOrder('deleteStory', { storyId, tabId: tabId ?? undefined }));
  const restore = (storyId: string) =>
    run('saved', () => sendOrder('restoreStory', { storyId, tabId: tabId ?? undefined }));

  const justSaved = progress.last === 'saved';
  const removedId = progress.last === 'removed' ? progress.storyId : null;
  return (
    <>
      {story ? (
        <>
          <span class="saved-mark">
            <Icon node={BookmarkCheck} /> {i18n.t('save.saved', [formatDay(story.savedAt, now)])}
          </span>
          <Action busy={progress.busy} onClick={() => remove(story.id)}>
            {i18n.t(justSaved ? 'save.undo' : 'save.remove')}
          </Action>
        </>
      ) : (
        <>
          <button type="button" class="button main" disabled={progress.busy} onClick={save}>
            {i18n.t('save.save')}
          </button>
          {removedId && (
            <Action busy={progress.busy} onClick={() => restore(removedId)}>
              {i18n.t('save.undo')}
            </Action>
          )}
        </>
      )}
      <p class="for-ears" role="status">
        {progress.last && i18n.t(justSaved ? 'save.savedSpoken' : 'save.removed')}
      </p>
      {progress.failure && (
        <p class="failure" role="alert">
          {i18n.t(`failure.${progress.failure}`)}{' '}
          <button type="button" class="link-button" disabled={progress.busy} onClick={save}>
            {i18n.t('save.retry')}
          </button>
        </p>
      )}
    </>
  );
}

function Action({ busy, onClick, children }: { busy: boolean; onClick(): void; children: string }) {
  return (
    <button type="button" class="button" disabled={busy} onClick={onClick}>
      {children}
    </button>
  );
}
