import type { Newsroom } from '../newsroom';
import { escapeHtml, richText } from '../rich-text';
import type { Story, StoryBlock } from '../story';
import { stripMarks, teaser, titleOf } from './headline';
import { pictureUrl } from './picture-url';
import type { Listing, Template } from './template';
import { topicUrl } from './topic-url';
import { townDate } from './town-date';
import { townLetters } from './town-letters';
import { townPage } from './town-page';
import { townWords } from './town-words';

/** One run of text in which only line breaks part the paragraphs. */
function body(blocks: StoryBlock[], room: Newsroom): string {
  return blocks
    .map((item) => {
      const words = 'text' in item ? richText(item.text, 'harbour-post', room) : '';
      if (item.kind === 'heading') return `<b>${words}</b>`;
      if (item.kind === 'paragraph') return words;
      throw new Error(`the Harbour Post prints no ${item.kind}`);
    })
    .join('<br /><br />\n');
}

function picture(story: Story): string {
  if (story.picture === null) return '';
  const caption = escapeHtml(stripMarks(story.picture.caption));
  return `<table class="pic" align="right" width="300"><tr><td><img src="${pictureUrl(story.picture.name)}" width="300" alt=""></td></tr><tr><td class="small">${caption} ${escapeHtml(story.picture.credit)}</td></tr></table>`;
}

function article(story: Story, room: Newsroom): string {
  const words = townWords(story.language);
  const credit =
    story.reprintOf === null
      ? `${words.text}: ${escapeHtml(story.authors[0] ?? '')}`
      : 'North Wire news agency';
  const place =
    story.dateline === null ? '' : `<b>${escapeHtml(story.dateline)}</b> (North Wire). `;
  const main = `<span class="path"><a href="/">${words.home}</a> &gt; <a href="/">${story.section}</a></span><br>
<span class="headline">${titleOf(story)}</span><br>
<span class="small">${words.published}: ${townDate(story.published)} &nbsp; ${credit}</span>
<hr size="1">
<div class="text">${picture(story)}
${place}${body(story.blocks, room)}
</div>
<hr size="1">
<span class="small"><a href="#" onclick="window.print();return false">${words.print}</a> &nbsp;|&nbsp; <a href="${topicUrl('p', words.tell)}">${words.tell}</a> &nbsp;|&nbsp; <a href="/">${words.back}</a></span><br><br>
${townLetters(words)}`;
  return townPage(`Harbour Post: ${titleOf(story)}`, main, room, story.language);
}

function list({ section, stories }: Listing, room: Newsroom): string {
  const rows = stories
    .map(
      (story) =>
        `<tr><td valign="top" width="120">${story.picture ? `<img src="${pictureUrl(story.picture.name)}" width="110" alt="">` : ''}</td><td valign="top"><span class="small">${townDate(story.published)}</span><br><a class="listhead" href="${escapeHtml(room.urlOf(story))}">${titleOf(story)}</a><br>${teaser(story)}</td></tr>`,
    )
    .join('\n');
  const main = `<span class="headline">${section ?? 'News from the harbour'}</span><hr size="1"><table class="list" cellpadding="6">${rows}</table>`;
  return townPage(section === null ? 'Harbour Post' : `Harbour Post: ${section}`, main, room);
}

function about(story: Story, room: Newsroom): string {
  const main = `<span class="headline">${titleOf(story)}</span><hr size="1"><div class="text">${body(story.blocks, room)}</div>`;
  return townPage(`Harbour Post: ${titleOf(story)}`, main, room);
}

export const town: Template = { article, list, about };
