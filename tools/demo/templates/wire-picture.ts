import { pictureSet } from './picture-set';
import { pictureUrl } from './picture-url';
import { C } from './wire-classes';

/** A picture in the frame that keeps its place until it has come. */
export function wirePicture(name: string, alt: string, width: number): string {
  const height = Math.round((width * 9) / 16);
  return `<div class="${C.frame}" data-testid="ResponsiveImage" style="--ratio: 16 / 9"><div><img loading="lazy" src="${pictureUrl(name)}?width=${width}" srcset="${pictureSet(name, [width, width * 2], 'width')}" sizes="(min-width: 1024px) ${width}px, 100vw" width="${width}" height="${height}" alt="${alt}"></div></div>`;
}
