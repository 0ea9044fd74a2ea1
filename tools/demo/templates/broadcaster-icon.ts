import { ICON_PATHS, type IconName, iconShapes } from './icon-paths';

/** A sign from the sheet at the top of the page. */
export function broadcasterIcon(name: IconName): string {
  return `<svg class="hv-icon" width="18" height="18" aria-hidden="true" focusable="false"><use href="#hv-${name}"></use></svg>`;
}

/** The theme's sheet of signs, not shown itself. */
export function broadcasterIconSheet(): string {
  const symbols = (Object.keys(ICON_PATHS) as IconName[]).map(
    (name) => `<symbol id="hv-${name}" viewBox="0 0 24 24">${iconShapes(name)}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" style="display:none" aria-hidden="true">${symbols.join('')}</svg>`;
}
