import { broadcasterIcon } from './broadcaster-icon';
import type { IconName } from './icon-paths';

const NETWORKS: [string, IconName][] = [
  ['Facebook', 'thumb'],
  ['X', 'cross'],
  ['WhatsApp', 'chat'],
  ['Telegram', 'send'],
  ['Email', 'mail'],
];

/** Buttons that share a story; the theme prints the same over and under it. */
export function broadcasterShare(place: 'top' | 'bottom', label: string): string {
  const buttons = NETWORKS.map(
    ([name, icon]) =>
      `<li class="soc-item"><a href="#" class="soc soc-${name.toLowerCase()}" title="Share on ${name}" data-network="${name.toLowerCase()}" rel="nofollow">${broadcasterIcon(icon)}<span class="soc-name">${name}</span></a></li>`,
  );
  return `<div class="soc-wrap soc-${place}" data-label="${label}"><ul class="soc-list">${buttons.join('')}</ul></div>`;
}

/** The outlet's own accounts. */
export function broadcasterSocial(className: string): string {
  const links = NETWORKS.map(
    ([name, icon]) =>
      `<li><a href="#" aria-label="${name}" rel="me">${broadcasterIcon(icon)}</a></li>`,
  );
  return `<ul class="${className}">${links.join('')}</ul>`;
}
