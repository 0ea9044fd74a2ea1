import { i18n } from '#i18n';
import { latestActors } from '../lib/store/actors/latest-actors';
import type { Dossier } from '../lib/store/actors/read-dossier';
import type { Database } from '../lib/store/database';
import { fold } from '../lib/text/fold';
import { useLive } from './use-live';

const STORIES = 1000;
const MOST = 60;

/** A choice among actors of the same type; those that share a word of the name come first. */
export function PickActor({
  db,
  dossier,
  onPick,
}: {
  db: Database;
  dossier: Dossier;
  onPick(actor: string): void;
}) {
  const live = useLive(() => latestActors(db, STORIES), []);
  if (live.state !== 'ready') return null;
  const words = new Set(fold(dossier.name).split(/\s+/));
  const shares = (name: string) =>
    fold(name)
      .split(/\s+/)
      .some((word) => words.has(word));
  const candidates = live.value
    .filter(({ actor, type }) => actor !== dossier.actor && type === dossier.type)
    .sort((a, b) => Number(shares(b.name)) - Number(shares(a.name)))
    .slice(0, MOST);
  if (candidates.length === 0) return null;
  return (
    <select
      class="button"
      aria-label={i18n.t('actor.sameAs')}
      value=""
      onChange={({ currentTarget }) => currentTarget.value && onPick(currentTarget.value)}
    >
      <option value="">{i18n.t('actor.sameAs')}</option>
      {candidates.map(({ actor, name }) => (
        <option key={actor} value={actor}>
          {name}
        </option>
      ))}
    </select>
  );
}
