import type { Newsroom } from '../newsroom';
import { escapeHtml, plainText } from '../rich-text';
import type { Story } from '../story';
import { teaser, titleOf } from './headline';
import { pictureUrl } from './picture-url';

/** OpenGraph and article tags, as most publishing systems write them. */
export function openGraph(story: Story, room: Newsroom, site: string): string {
  const image = story.picture ? room.originOf(story.outlet) + pictureUrl(story.picture.name) : null;
  const tags: [string, string | null][] = [
    ['og:type', 'article'],
    ['og:site_name', site],
    ['og:title', titleOf(story)],
    ['og:description', teaser(story)],
    ['og:url', escapeHtml(room.urlOf(story))],
    ['og:image', image],
    ['article:published_time', story.published.toISOString()],
    ['article:modified_time', story.modified.toISOString()],
    ['article:section', story.section],
    ...story.tags.map((tag): [string, string] => ['article:tag', plainText(tag, story.outlet)]),
  ];
  return tags
    .filter(([, content]) => content !== null)
    .map(([property, content]) => `<meta property="${property}" content="${content}">`)
    .join('\n');
}
