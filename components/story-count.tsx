import { i18n } from '#i18n';
import type { Database } from '../lib/store/database';
import { onStoresChanged } from '../lib/store/on-stores-changed';
import { useLive } from './use-live';

/**
 * How many stories are saved. Chromium counts by reading every record, .2 s of 100 000 stories,
 * and answers nothing else meanwhile: to be shown after what a reader waits for.
 */
export function StoryCount({ db }: { db: Database }) {
  const count = useLive(() => db.stories.count(), [], {
    watch: (changed) => onStoresChanged(db, ['stories'], changed),
  });
  if (count.state !== 'ready') return null;
  return i18n.t('library.count', count.value, [count.value.toLocaleString()]);
}
