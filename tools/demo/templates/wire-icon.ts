import { type IconName, iconShapes } from './icon-paths';
import { C } from './wire-classes';

/** A sign as the agency's component prints it, named for those who cannot see it. */
export function wireIcon(name: IconName, title = ''): string {
  const label = title === '' ? 'aria-hidden="true"' : `role="img" aria-label="${title}"`;
  return `<svg class="${C.icon}" ${label} data-testid="Svg${name.slice(0, 1).toUpperCase()}${name.slice(1)}" width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2">${iconShapes(name)}</svg>`;
}
