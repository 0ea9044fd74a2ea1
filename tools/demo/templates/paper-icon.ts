import { type IconName, iconShapes } from './icon-paths';

/** A sign drawn in place, as the paper's design system prints it. */
export function paperIcon(name: IconName, size = 20): string {
  return `<svg class="icon icon--${name}" viewBox="0 0 24 24" width="${size}" height="${size}" role="img" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="1.8">${iconShapes(name)}</g></svg>`;
}
