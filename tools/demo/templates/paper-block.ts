import type { Newsroom } from '../newsroom';
import { plainText, richText } from '../rich-text';
import type { Story, StoryBlock, StoryPicture } from '../story';
import { titleOf } from './headline';
import { paperPicture } from './paper-picture';

export function paperBlock(item: StoryBlock, room: Newsroom): string {
  switch (item.kind) {
    case 'paragraph':
      return `<p>${richText(item.text, 'ledger', room)}</p>`;
    case 'heading':
      return `<h2>${richText(item.text, 'ledger', room)}</h2>`;
    case 'pull':
      return `<aside class="pull-quote"><blockquote><p>${richText(item.text, 'ledger', room)}</p></blockquote></aside>`;
    case 'correction':
      return `<p class="correction"><em>${richText(item.text, 'ledger', room)}</em></p>`;
    case 'more': {
      const story = room.stories.get(item.key) as Story;
      return `<p class="inline-link"><strong>Read more:</strong> <a href="${room.urlOf(story)}">${titleOf(story)}</a></p>`;
    }
    default:
      throw new Error(`The Ledger prints no ${item.kind} in a body`);
  }
}

export function paperFigure(picture: StoryPicture): string {
  return `<figure class="lead-image">${paperPicture(picture.name, plainText(picture.caption.replaceAll('*', ''), 'ledger'), [480, 960, 1200])}<figcaption>${plainText(picture.caption, 'ledger').replace(/\*([^*]+)\*/g, '<em>$1</em>')}. <span class="credit">${plainText(picture.credit, 'ledger')}</span></figcaption></figure>`;
}
