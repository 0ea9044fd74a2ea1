import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Actor, ActorAnalysis } from '../lib/analysis';
import { ActorIcon } from './actor-icon';

/** How many a reader sees before "more". */
const FIRST = 8;

/** People and organisations of an article by salience, with the roles the text gives them. */
export function ActorList({
  analysis,
  first = FIRST,
}: {
  analysis: ActorAnalysis;
  first?: number;
}) {
  const [all, setAll] = useState(false);
  const actors = analysis.actors.filter((actor) => actor.type !== 'LOC');
  const places = analysis.actors.filter((actor) => actor.type === 'LOC');
  if (analysis.actors.length === 0) return null;
  const hidden = actors.length - first;
  return (
    <section class="who" aria-labelledby="who-title">
      <h2 class="section-title" id="who-title">
        {i18n.t('actor.title')} <span>{i18n.t('actor.named', analysis.actors.length)}</span>
      </h2>
      <ul class="actors">
        {(all ? actors : actors.slice(0, first)).map((actor) => (
          <ActorRow key={`${actor.type}${actor.name}`} actor={actor} />
        ))}
      </ul>
      {hidden > 0 && !all && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {i18n.t('actor.more', hidden)}
        </button>
      )}
      {places.length > 0 && <Places places={places} />}
    </section>
  );
}

function ActorRow({ actor }: { actor: Actor }) {
  return (
    <li>
      <ActorIcon type={actor.type} />
      <b dir="auto">{actor.name}</b>
      <span class="count" title={i18n.t('actor.mentions', actor.count)}>
        {actor.count}
      </span>
      {actor.roles[0] && (
        <span class="role" dir="auto">
          {actor.roles[0].text}
        </span>
      )}
    </li>
  );
}

function Places({ places }: { places: Actor[] }) {
  const [all, setAll] = useState(false);
  const hidden = places.length - FIRST;
  return (
    <>
      <h3 class="section-title places-title">{i18n.t('actor.places')}</h3>
      <ul class="places">
        {(all ? places : places.slice(0, FIRST)).map((place) => (
          <li key={place.name} dir="auto" title={place.roles[0]?.text}>
            {place.name}
          </li>
        ))}
        {hidden > 0 && !all && (
          <li class="more">
            <button type="button" class="link-button" onClick={() => setAll(true)}>
              {i18n.t('actor.more', hidden)}
            </button>
          </li>
        )}
      </ul>
    </>
  );
}
