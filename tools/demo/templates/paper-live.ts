import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import { plainText } from '../rich-text';
import type { Story, StoryBlock } from '../story';
import { titleOf } from './headline';
import { paperBlock, paperFigure } from './paper-block';
import { paperComments } from './paper-comments';
import { paperHead } from './paper-head';
import { paperPage } from './paper-page';
import { paperRails } from './paper-rails';
import { paperShare } from './paper-share';

type Update = Extract<StoryBlock, { kind: 'update' }>;

function clock(date: Date): string {
  return `${date.toISOString().slice(11, 16)} GMT`;
}

function stamp(update: Update, id: number): string {
  return `<a class="stamp" href="#block-${id}"><time datetime="${update.published.toISOString()}">${clock(update.published)}</time></a>`;
}

/** The updates as blocks of their own, newest first, each with its permanent link. */
function updates(story: Story, room: Newsroom): string {
  let id = story.blocks.filter((block) => block.kind === 'update').length;
  let html = '';
  for (const block of story.blocks) {
    if (block.kind === 'update') {
      html += `${html === '' ? '' : '</div></div>\n'}<div class="live-block" id="block-${id}" data-block-time="${block.published.getTime()}">${stamp(block, id)}<h2>${plainText(block.title, 'ledger')}</h2><div class="live-text">`;
      id--;
    } else {
      html += paperBlock(block, room);
    }
  }
  return `${html}</div></div>`;
}

function keyEvents(story: Story): string {
  const events = story.blocks.filter((block): block is Update => block.kind === 'update');
  const items = events.map(
    (update, index) =>
      `<li>${stamp(update, events.length - index)} ${plainText(update.title, 'ledger')}</li>`,
  );
  return `<aside class="key-events"><h2>Key events</h2><ul>${items.join('')}</ul></aside>`;
}

/** A running live blog; its times count back from the moment of serving. */
export function livePage(story: Story, room: Newsroom): string {
  const main = `<main id="content">
<article class="story live">
<header><p class="kicker"><span class="live-badge">Live</span> <a href="/">${story.section}</a></p><h1>${titleOf(story)}</h1><p class="standfirst">${plainText(story.standfirst ?? '', 'ledger')}</p><div class="byline"><address>${story.authors.map((name) => plainText(name, 'ledger')).join(' and ')}</address><span>${dateWords(story.published, 'date', 'en-GB')}. Last updated <time datetime="${room.now.toISOString()}">${clock(room.now)}</time></span></div>${paperShare('top', '<a href="#comments">Jump to comments</a>')}</header>
${story.picture ? paperFigure(story.picture) : ''}
<div class="live-columns">${keyEvents(story)}<div class="live-feed"><button type="button" class="new-updates">Show 2 new updates</button>
${updates(story, room)}
</div></div>
${paperShare('bottom', '')}
</article>
${paperComments()}
${paperRails()}
</main>`;
  return paperPage(
    {
      title: `${titleOf(story)} | The Ledger`,
      head: paperHead(story, room),
      main,
      bodyClass: 'live-page',
    },
    room,
  );
}
