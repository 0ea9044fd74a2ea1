import type { IconName } from './icon-paths';
import { paperIcon } from './paper-icon';

const WAYS: [string, IconName][] = [
  ['Copy link', 'link'],
  ['Send by email', 'mail'],
  ['Post', 'cross'],
  ['Message', 'chat'],
  ['Print', 'print'],
];

/** The row of tools over and under a story. */
export function paperShare(place: 'top' | 'bottom', comments: string): string {
  const ways = WAYS.map(
    ([name, icon]) =>
      `<li><button type="button" class="round" aria-label="${name}" data-share="${icon}">${paperIcon(icon, 16)}</button></li>`,
  );
  return `<div class="share share--${place}" data-component="share-${place}"><button type="button">${paperIcon('share', 15)} Share</button><button type="button">${paperIcon('save', 15)} Save</button>${comments}<ul class="share-ways">${ways.join('')}</ul></div>`;
}
