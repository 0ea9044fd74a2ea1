import type { StoryRecord } from './records';

/** The title to show: the reader's own, else the page's. */
export function storyTitle(story: Pick<StoryRecord, 'title' | 'ownTitle'>): string {
  return story.ownTitle ?? story.title;
}
