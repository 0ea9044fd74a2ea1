import { i18n } from '#i18n';
import type { Storyline } from '../lib/store/storylines/read-storylines';

/** The reader's own name for a storyline, else the actors and words its stories share. */
export function storylineTitle({ ownName, name }: Pick<Storyline, 'ownName' | 'name'>): string {
  if (ownName) return ownName;
  const parts = [...name.names, ...name.words];
  return parts.length > 0 ? parts.join(', ') : i18n.t('storyline.untitled');
}
