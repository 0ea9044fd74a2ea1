import { pictureUrl } from './picture-url';

/** The value of a `srcset`: one drawing under as many addresses as an image server would give it. */
export function pictureSet(name: string, widths: readonly number[], parameter = 'w'): string {
  return widths.map((width) => `${pictureUrl(name)}?${parameter}=${width} ${width}w`).join(', ');
}
