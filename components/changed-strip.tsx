import { i18n } from '#i18n';
import { articleText } from '../lib/article';
import type { Database } from '../lib/store/database';
import type { StoryRecord } from '../lib/store/records';
import { changedSentences } from '../lib/text/changed-sentences';
import { correctionNotes } from '../lib/text/correction-notes';
import { formatDay } from './format-day';
import { useLive } from './use-live';

interface Change {
  sentences: number;
  headline: boolean;
  correction: string | null;
}

/** What a saved page says otherwise than when it was saved, and corrections it notes itself. */
export function ChangedStrip({
  db,
  story,
  now,
  onShow,
}: {
  db: Database;
  story: StoryRecord;
  now: number;
  onShow(): void;
}) {
  const live = useLive(() => readChange(db, story), [story.id, story.updatedAt]);
  if (live.state !== 'ready') return null;
  const { sentences, headline, correction } = live.value;
  if (sentences === 0 && !headline && correction === null) return null;
  const day = formatDay(story.savedAt, now);
  return (
    <div class="strip">
      <div>
        {headline && <p>{i18n.t('changed.headline', [day])}</p>}
        {sentences > 0 && <p>{i18n.t('changed.sentences', sentences, [String(sentences), day])}</p>}
        {correction !== null && (
          <p>
            {i18n.t('changed.correction')}: <q dir="auto">{correction}</q>
          </p>
        )}
      </div>
      {(sentences > 0 || headline) && (
        <button type="button" class="link-button" onClick={onShow}>
          {i18n.t('changed.show')}
        </button>
      )}
    </div>
  );
}

async function readChange(db: Database, story: StoryRecord): Promise<Change> {
  const [versions, text] = await Promise.all([
    db.versions.where({ storyId: story.id }).sortBy('replacedAt'),
    db.texts.get(story.id),
  ]);
  const now = articleText(text?.blocks ?? []);
  const [note] = correctionNotes(now);
  const correction = note ? now.slice(note.start, note.end) : null;
  // What the reader saved is the earliest version; a preview that was completed is no edit.
  const saved = versions[0];
  if (!saved || saved.completeness !== story.completeness || story.completeness === 'live')
    return { sentences: 0, headline: false, correction };
  return {
    sentences: changedSentences(now, articleText(saved.blocks)).length,
    headline: saved.title !== story.title,
    correction,
  };
}
