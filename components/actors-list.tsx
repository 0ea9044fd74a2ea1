import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { latestActors } from '../lib/store/actors/latest-actors';
import { fold } from '../lib/text/fold';
import { ActorIcon } from './actor-icon';
import type { LibraryPageProps } from './library';
import { useLive } from './use-live';

/** Stories whose actors are listed; more would take longer than a reader waits. */
const STORIES = 300;
const SHOWN = 200;

/** The actors of the stories saved last, to be filtered by name. */
export function ActorsList({
  db,
  go,
  selected,
}: LibraryPageProps & { selected: string | undefined }) {
  const [filter, setFilter] = useState('');
  const live = useLive(() => latestActors(db, STORIES), []);
  if (live.state === 'failed')
    return (
      <p class="failure" role="alert">
        {i18n.t('thread.failed', [String(live.error)])}
      </p>
    );
  if (live.state === 'loading') return null;
  if (live.value.length === 0) return <p class="quiet">{i18n.t('actor.none')}</p>;
  const wanted = fold(filter.trim());
  const shown = live.value.filter(({ name }) => fold(name).includes(wanted)).slice(0, SHOWN);
  return (
    <>
      <input
        class="field"
        type="search"
        aria-label={i18n.t('actor.filter')}
        placeholder={i18n.t('actor.filter')}
        value={filter}
        onInput={({ currentTarget }) => setFilter(currentTarget.value)}
      />
      <p class="small quiet">{i18n.t('actor.latest', [String(STORIES)])}</p>
      <ol class="story-rows">
        {shown.map(({ actor, name, type, stories }) => (
          <li key={actor}>
            <button
              type="button"
              class="story-row actor-row"
              aria-current={actor === selected ? 'true' : undefined}
              onClick={() => go({ actor })}
            >
              <ActorIcon type={type} />
              <span dir="auto">{name}</span>
              <span class="small quiet">{i18n.t('actor.stories', stories)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
