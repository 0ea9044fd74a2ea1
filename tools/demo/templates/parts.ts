import type { Newsroom } from '../newsroom';
import { plainText } from '../rich-text';
import type { Story, StoryBlock } from '../story';

/** A text block, whose words every template wraps in its own markup. */
export type TextBlock = Extract<StoryBlock, { text: string }>;

export function pictureUrl(name: string): string {
  return `/pictures/${name}.svg`;
}

/** JSON-LD in a script; `<` is escaped so that no text can end it. */
export function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** The first words of a story without inline marks, for descriptions and cards. */
export function teaser(story: Story): string {
  const first = story.blocks.find((block) => block.kind === 'paragraph') as TextBlock | undefined;
  const words = story.standfirst ?? first?.text ?? '';
  return plainText(stripMarks(words), story.outlet);
}

/** A text as plain words: links, emphasis and hover cards reduced to what they show. */
export function stripMarks(text: string): string {
  return text
    .replace(/\[\[([^|\]]+)\|[^\]]+\]\]/g, '$1')
    .replace(/\[([^\]]+)\]\([a-z0-9-]+\)/g, '$1')
    .replace(/\*([^*]+)\*/g, '$1');
}

export function titleOf(story: Story): string {
  return plainText(story.title, story.outlet);
}

/** OpenGraph and article tags, as most publishing systems write them. */
export function openGraph(story: Story, room: Newsroom, site: string): string {
  const image = story.picture ? room.originOf(story.outlet) + pictureUrl(story.picture.name) : null;
  const tags: [string, string | null][] = [
    ['og:type', 'article'],
    ['og:site_name', site],
    ['og:title', titleOf(story)],
    ['og:description', teaser(story)],
    ['og:url', plainText(room.urlOf(story), 'north-wire')],
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
