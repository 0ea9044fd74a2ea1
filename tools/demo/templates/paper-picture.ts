import { pictureSet } from './picture-set';
import { pictureUrl } from './picture-url';

/** A picture in every form and size that the paper's image server gives. */
export function paperPicture(name: string, alt: string, widths: readonly number[]): string {
  const largest = widths.at(-1) ?? 640;
  const sources = ['(min-width: 980px)', '(min-width: 660px)', '(min-width: 320px)'].map(
    (media) =>
      `<source media="${media}" type="image/svg+xml" sizes="${largest}px" srcset="${pictureSet(name, widths, 'width')}">`,
  );
  return `<picture>${sources.join('')}<img loading="lazy" src="${pictureUrl(name)}" width="${largest}" height="${Math.round((largest * 9) / 16)}" alt="${alt}"></picture>`;
}
