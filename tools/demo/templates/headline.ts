import { plainText } from '../rich-text';
import type { Story } from '../story';

export function titleOf(story: Story): string {
  return plainText(story.title, story.outlet);
}

/** The first words of a story without inline marks, for descriptions and cards. */
export function teaser(story: Story): string {
  const first = story.blocks.find((block) => block.kind === 'paragraph');
  const words = story.standfirst ?? (first && 'text' in first ? first.text : null) ?? '';
  return plainText(stripMarks(words), story.outlet);
}

/** A text as plain words: links, emphasis and hover cards reduced to what they show. */
export function stripMarks(text: string): string {
  return text
    .replace(/\[\[([^|\]]+)\|[^\]]+\]\]/g, '$1')
    .replace(/\[([^\]]+)\]\([a-z0-9-]+\)/g, '$1')
    .replace(/\*([^*]+)\*/g, '$1');
}
