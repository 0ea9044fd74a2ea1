import { i18n } from '#i18n';
import type { Database } from '../lib/store/database';
import { onStoresChanged } from '../lib/store/on-stores-changed';
import { latestStorylines, STORYLINE_STORES } from '../lib/store/storylines/latest-storylines';
import { readStoryline } from '../lib/store/storylines/read-storylines';
import { storylineTitle } from './storyline-name';
import { useLive } from './use-live';

/** Offered at most, of the stories saved last. */
const MOST = 50;
const STORIES = 300;

/** A choice among the other storylines, single stories included. */
export function PickStoryline({
  db,
  without,
  onPick,
}: {
  db: Database;
  without: string;
  onPick(id: string): void;
}) {
  const live = useLive(() => readOthers(db, without), [without], {
    watch: (changed) => onStoresChanged(db, STORYLINE_STORES, changed),
  });
  if (live.state !== 'ready' || live.value.length === 0) return null;
  return (
    <select
      class="button"
      aria-label={i18n.t('storyline.merge')}
      value=""
      onChange={({ currentTarget }) => currentTarget.value && onPick(currentTarget.value)}
    >
      <option value="">{i18n.t('storyline.merge')}</option>
      {live.value.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}

async function readOthers(db: Database, without: string): Promise<{ id: string; title: string }[]> {
  const { ids } = await latestStorylines(db, STORIES, 1);
  const offered = ids.filter((id) => id !== without).slice(0, MOST);
  const read = await Promise.all(offered.map((id) => readStoryline(db, id)));
  return read.flatMap((each) => (each ? [{ id: each.id, title: storylineTitle(each) }] : []));
}
