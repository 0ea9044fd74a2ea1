import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';
import { plainText } from '../rich-text';
import type { Story, StoryBlock } from '../story';
import { titleOf } from './headline';
import { paperAd } from './paper-ad';
import { paperBlock, paperFigure } from './paper-block';
import { paperCard } from './paper-card';
import { paperComments } from './paper-comments';
import { paperHead } from './paper-head';
import { livePage } from './paper-live';
import { paperPage } from './paper-page';
import { paperRails } from './paper-rails';
import { paperShare } from './paper-share';
import type { Listing, Template, View } from './template';

const OUTLET = outletOf('ledger');
/** How many paragraphs a reader without a subscription sees of a paid story. */
const FREE_PARAGRAPHS = 2;

const NEWSLETTER = `<aside class="newsletter"><form action="#"><h3>The Ledger at Seven</h3><p>Get the day’s most important stories in your inbox every morning, with what they cost. Sign up to our free newsletter.</p><label>Email <input type="email" name="email" placeholder="you@mail.example"></label><button type="submit">Sign up</button><p class="small-print">By signing up you agree to our terms and to receive offers from us.</p></form></aside>`;

/** Two sections with the newsletter box between them, as the page builder splits a body. */
function body(blocks: StoryBlock[], room: Newsroom): string {
  const middle = Math.ceil(blocks.length / 2);
  const half = (part: StoryBlock[]) => part.map((item) => paperBlock(item, room)).join('\n');
  return `<section class="body-part" data-part="1">
${half(blocks.slice(0, middle))}
</section>
${NEWSLETTER}
${paperAd('inline1')}
<section class="body-part" data-part="2">
${half(blocks.slice(middle))}
</section>`;
}

function previewBody(story: Story, room: Newsroom): string {
  const open = story.blocks.slice(0, FREE_PARAGRAPHS).map((item) => paperBlock(item, room));
  return `<section class="body-part faded">
${open.join('\n')}
</section>
<div class="subscriber-only paywall"><h2>Subscribe to continue</h2><p>This story is for subscribers. Read it, and everything else that we print, for 1 crown in the first month.</p><a class="subscribe" href="?subscriber=1">I am a subscriber</a><p class="small-print">Cancel whenever you like.</p></div>`;
}

function byline(story: Story): string {
  const names = story.authors.map(
    (name) => `<a rel="author" href="/">${plainText(name, 'ledger')}</a>`,
  );
  const changed =
    story.modified.getTime() > story.published.getTime()
      ? ` <span class="modified">Updated <time datetime="${story.modified.toISOString()}">${story.modified.toISOString().slice(11, 16)} GMT</time></span>`
      : '';
  return `<div class="byline"><address>By ${names.join(' and ')}</address><time datetime="${story.published.toISOString()}">${dateWords(story.published, 'fulldate', OUTLET.locale)}, ${story.published.toISOString().slice(11, 16)} GMT</time>${changed}</div>`;
}

function related(story: Story, room: Newsroom): string {
  const cards = room
    .newest('ledger')
    .filter((other) => other.key !== story.key)
    .slice(0, 4)
    .map((other) => paperCard(other, room));
  return `<section class="related"><h2>More on this story</h2><div class="cards">${cards.join('\n')}</div></section>`;
}

function article(story: Story, room: Newsroom, view: View): string {
  if (story.kind === 'live') return livePage(story, room);
  const locked = story.kind === 'preview' && !view.subscriber;
  const main = `<main id="content">
<article class="story" data-component="article">
<header><p class="kicker"><a href="/">${story.section}</a></p><h1>${titleOf(story)}</h1>${story.standfirst ? `<p class="standfirst">${plainText(story.standfirst, 'ledger')}</p>` : ''}${byline(story)}${paperShare('top', '<a href="#comments">Jump to comments</a>')}</header>
${story.picture ? paperFigure(story.picture) : ''}
<div class="article-body">
${locked ? previewBody(story, room) : body(story.blocks, room)}
</div>
<footer class="topics"><h2>Topics</h2><ul>${story.tags.map((tag) => `<li><a href="/">${plainText(tag, 'ledger')}</a></li>`).join('')}</ul>${paperShare('bottom', '')}</footer>
</article>
${locked ? '' : paperComments()}
${related(story, room)}
${paperAd('merchandising')}
${paperRails()}
</main>`;
  return paperPage(
    {
      title: `${titleOf(story)} | The Ledger`,
      head: paperHead(story, room),
      main,
      bodyClass: 'story-page',
    },
    room,
  );
}

function list({ section, stories }: Listing, room: Newsroom): string {
  const cards = stories.map((story) => paperCard(story, room)).join('\n');
  return paperPage(
    {
      title: section === null ? 'The Ledger' : `${section} | The Ledger`,
      head: '<meta property="og:type" content="website">',
      main: `<main id="content" class="front">${section === null ? '' : `<h1>${section}</h1>`}<div class="cards">${cards}</div>${paperAd('front')}${paperRails()}</main>`,
      bodyClass: section === null ? 'front-page' : 'section-page',
    },
    room,
  );
}

function about(story: Story, room: Newsroom): string {
  return paperPage(
    {
      title: `${titleOf(story)} | The Ledger`,
      head: '<meta property="og:type" content="website">',
      main: `<main id="content" class="plain"><h1>${titleOf(story)}</h1>${story.blocks.map((item) => paperBlock(item, room)).join('\n')}</main>`,
      bodyClass: 'plain-page',
    },
    room,
  );
}

export const paper: Template = { article, list, about };
