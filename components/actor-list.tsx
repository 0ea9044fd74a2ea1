import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Actor, ActorAnalysis } from '../lib/analysis';
import { ActorIcon } from './actor-icon';
import { Section } from './section';

/** How many a reader sees before "more". */
const FIRST = 8;

interface ActorListProps {
  analysis: ActorAnalysis;
  /** What opens below an actor; rows without it do not open. */
  details?(actor: Actor, index: number): ComponentChildren;
  /** The pointer or the focus is on an actor, or has left it. */
  onPoint?(index: number | null): void;
}

interface Entry {
  actor: Actor;
  /** Place in `analysis.actors`. */
  index: number;
}

/** People and organisations of an article by salience, with the roles the text gives them. */
export function ActorList(props: ActorListProps) {
  const [all, setAll] = useState(false);
  const entries = props.analysis.actors.map((actor, index) => ({ actor, index }));
  const named = entries.filter(({ actor }) => actor.type !== 'LOC');
  const places = entries.filter(({ actor }) => actor.type === 'LOC');
  if (entries.length === 0) return null;
  const hidden = named.length - FIRST;
  return (
    <Section
      title={i18n.t('actor.title')}
      aside={<span>{i18n.t('actor.named', entries.length)}</span>}
    >
      <ul class="actors">
        {(all ? named : named.slice(0, FIRST)).map((entry) => (
          <ActorRow key={entry.index} entry={entry} {...props} />
        ))}
      </ul>
      {hidden > 0 && !all && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {i18n.t('actor.more', hidden)}
        </button>
      )}
      {places.length > 0 && <Places places={places} onPoint={props.onPoint} />}
    </Section>
  );
}

function ActorRow({
  entry: { actor, index },
  details,
  onPoint,
}: ActorListProps & { entry: Entry }) {
  const [open, setOpen] = useState(false);
  const name = <b dir="auto">{actor.name}</b>;
  return (
    <li {...pointing(index, onPoint)}>
      <ActorIcon type={actor.type} />
      {details ? (
        <button
          type="button"
          class="actor-name"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {name}
        </button>
      ) : (
        name
      )}
      <span class="count">
        <span aria-hidden="true">{actor.count}</span>
        <span class="for-ears">{i18n.t('actor.mentions', actor.count)}</span>
      </span>
      {actor.roles[0] && (
        <span class="role" dir="auto">
          {actor.roles[0].text}
        </span>
      )}
      {open && <div class="actor-details">{details?.(actor, index)}</div>}
    </li>
  );
}

function Places({ places, onPoint }: { places: Entry[]; onPoint: ActorListProps['onPoint'] }) {
  const [all, setAll] = useState(false);
  const hidden = places.length - FIRST;
  return (
    <>
      <h3 class="section-title places-title">{i18n.t('actor.places')}</h3>
      <ul class="places">
        {(all ? places : places.slice(0, FIRST)).map(({ actor, index }) => (
          <li key={index} dir="auto" title={actor.roles[0]?.text} {...pointing(index, onPoint)}>
            {actor.name}
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

function pointing(index: number, onPoint: ActorListProps['onPoint']) {
  if (!onPoint) return {};
  return {
    onMouseEnter: () => onPoint(index),
    onMouseLeave: () => onPoint(null),
    onFocusIn: () => onPoint(index),
    onFocusOut: () => onPoint(null),
  };
}
