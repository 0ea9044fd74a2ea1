import { i18n } from '#i18n';
import type { Earlier } from '../lib/store/storylines/read-earlier';
import { formatDay } from './format-day';
import type { Novelty } from './use-novelty';

/** "3 new things since you read on Tuesday": the way to what is new, in the panel. */
export function NewStrip({
  novelty,
  earlier,
  now,
  onShow,
}: {
  novelty: Novelty;
  earlier: Earlier;
  now: number;
  onShow(): void;
}) {
  if (novelty.fresh.length === 0) return null;
  const last = Math.max(...earlier.stories.map(({ story }) => story.savedAt));
  return (
    <button type="button" class="new-strip" onClick={onShow}>
      <span>
        <b>{i18n.t('new.things', novelty.fresh.length)}</b>{' '}
        {i18n.t('new.since', [formatDay(last, now)])}
      </span>
      <span>{i18n.t('changed.show')}</span>
    </button>
  );
}
