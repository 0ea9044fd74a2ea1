import { pictureSet } from './picture-set';
import { pictureUrl } from './picture-url';

/** A picture as the system prints it: in the sizes that it has cut at upload. */
export function broadcasterPicture(name: string, alt: string, widths: readonly number[]): string {
  const largest = widths.at(-1) ?? 600;
  const set =
    widths.length > 1
      ? ` srcset="${pictureSet(name, widths)}" sizes="(max-width: ${largest}px) 100vw, ${largest}px"`
      : '';
  return `<img loading="lazy" decoding="async" width="${largest}" height="${Math.round((largest * 9) / 16)}" src="${pictureUrl(name)}?w=${largest}"${set} class="attachment-hv-mid size-hv-mid wp-post-image" alt="${alt}">`;
}
