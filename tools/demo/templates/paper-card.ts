import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import type { Story } from '../story';
import { teaser, titleOf } from './headline';
import { paperPicture } from './paper-picture';

/** One card of the related row and of the lists; its time is not the page's. */
export function paperCard(story: Story, room: Newsroom): string {
  const image = story.picture ? paperPicture(story.picture.name, '', [320, 640]) : '';
  const mark = { preview: 'Subscribers', live: 'Live' }[story.kind as string];
  const badge = mark === undefined ? '' : `<span class="badge">${mark}</span>`;
  return `<article class="card"><a href="${room.urlOf(story)}">${image}<h3>${badge}${titleOf(story)}</h3></a><p>${teaser(story)}</p><time datetime="${story.published.toISOString()}">${dateWords(story.published, 'date', 'en-GB')}</time></article>`;
}
