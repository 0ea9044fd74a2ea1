import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import type { Story } from '../story';
import { titleOf } from './headline';
import { topicUrl } from './topic-url';
import { C } from './wire-classes';
import { wireIcon } from './wire-icon';
import { wirePicture } from './wire-picture';
import { wireWords } from './wire-words';

/** One of the outlet's own stories. */
export function wireCard(story: Story, room: Newsroom): string {
  const picture = story.picture
    ? `<a href="${room.urlOf(story)}" aria-hidden="true" tabindex="-1">${wirePicture(story.picture.name, '', 320)}</a>`
    : '';
  return `<div class="${C.card}" data-testid="StoryCard">${picture}<div><span>${story.section}</span><a data-testid="Heading" href="${room.urlOf(story)}">${titleOf(story)}</a><div><time datetime="${story.published.toISOString()}">${dateWords(story.published, 'wiredate', wireWords(story.language).locale)}</time>${wireIcon('save')}</div></div></div>`;
}

/** A story that the demo only names. */
export function wireTeaser(title: string, section: string, picture: string, when: string): string {
  const url = topicUrl('story', title);
  return `<li data-testid="StoryCard"><div class="${C.card}"><a href="${url}" aria-hidden="true" tabindex="-1">${wirePicture(picture, '', 320)}</a><div><span>${section}</span><a data-testid="Heading" href="${url}">${title}</a><div><span>${when}</span>${wireIcon('save')}</div></div></div></li>`;
}
