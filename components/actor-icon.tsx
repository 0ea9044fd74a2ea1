import { Landmark, MapPin, UserRound } from 'lucide';
import { i18n } from '#i18n';
import type { ActorType } from '../lib/analysis';
import { Icon } from './icon';

const GLYPHS = {
  PER: { node: UserRound, class: 'person', word: 'actor.person' },
  ORG: { node: Landmark, class: 'organisation', word: 'actor.organisation' },
  LOC: { node: MapPin, class: 'place', word: 'actor.place' },
} as const;

/** The glyph of an actor's type: shape and colour for the eye, the word for the ear. */
export function ActorIcon({ type }: { type: ActorType }) {
  const glyph = GLYPHS[type];
  return (
    <span class="actor-icon">
      <Icon node={glyph.node} class={glyph.class} />
      <span class="for-ears">{i18n.t(glyph.word)}</span>
    </span>
  );
}
