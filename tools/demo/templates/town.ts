import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';
import { escapeHtml, richText } from '../rich-text';
import type { Story, StoryBlock } from '../story';
import { stripMarks, teaser, titleOf } from './headline';
import { pictureUrl } from './picture-url';
import type { Listing, Template } from './template';

const OUTLET = outletOf('harbour-post');

/** What the system prints around a text, in the two languages it knows. */
const WORDS = {
  en: { published: 'Published', text: 'Text', print: 'Print this page', back: 'Back to the list' },
  de: {
    published: 'Veröffentlicht',
    text: 'Text',
    print: 'Seite drucken',
    back: 'Zurück zur Übersicht',
  },
};

function wordsFor(story: Story): (typeof WORDS)['en'] {
  return story.language === 'de' ? WORDS.de : WORDS.en;
}

/** "12.11.", the only date on the page. */
function shortDate(date: Date): string {
  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.`;
}

function sidebar(room: Newsroom): string {
  const news = room
    .newest('harbour-post')
    .slice(0, 6)
    .map(
      (story) =>
        `<tr><td class="small" valign="top">${shortDate(story.published)}</td><td class="small"><a href="${escapeHtml(room.urlOf(story))}">${titleOf(story)}</a></td></tr>`,
    )
    .join('\n');
  return `<td width="210" valign="top" class="left">
<table class="box" width="100%"><tr><td class="boxhead" colspan="2">News</td></tr>
${news}
</table>
<table class="box" width="100%"><tr><td class="boxhead">Tides at Port Averne</td></tr><tr><td class="small">High 04.12 and 16.37<br>Low 10.20 and 22.51</td></tr></table>
<table class="box" width="100%"><tr><td class="boxhead">Weather</td></tr><tr><td class="small">Wind NW 5, later 6. Showers. 7 degrees. Harbour water 9 degrees.</td></tr></table>
<table class="box" width="100%"><tr><td class="boxhead">Notices</td></tr><tr><td class="small">The swimming bath is closed on {notice} for cleaning.<br><br>Choir practice is in the small hall this week.</td></tr></table>
</td>`.replace('{notice}', dateWords(room.now, 'weekday', OUTLET.locale));
}

function page(title: string, main: string, room: Newsroom): string {
  const [german] = room.newest('harbour-post', 'de');
  const guests = german ? `<td><a href="${escapeHtml(room.urlOf(german))}">Deutsch</a></td>` : '';
  const menu = OUTLET.sections
    .map((name) => {
      const href = name === OUTLET.openSection ? `/list.php?section=${name.toLowerCase()}` : '/';
      return `<td><a href="${href}">${name}</a></td>`;
    })
    .join('');
  return `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="/styles/town.css">
<link rel="icon" href="data:,">
</head>
<body>
<table class="frame" width="1000" align="center" cellspacing="0" cellpadding="0">
<tr><td colspan="2" class="top"><a href="/">Harbour Post</a><br><span>${OUTLET.tagline}</span></td></tr>
<tr><td colspan="2"><table class="menu" width="100%"><tr>${menu}${guests}<td><a href="/about">Contact</a></td></tr></table></td></tr>
<tr>
${sidebar(room)}
<td valign="top" class="main">
${main}
</td>
</tr>
<tr><td colspan="2" class="foot">Harbour Post, 11 Ropewalk, Port Averne &nbsp;|&nbsp; <a href="/about">Contact</a> &nbsp;|&nbsp; Visitors today: 1${String(room.now.getUTCDate()).padStart(2, '0')}4 &nbsp;|&nbsp; Made with TownPage 3.2</td></tr>
</table>
</body>
</html>`;
}

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
  const words = wordsFor(story);
  const credit =
    story.reprintOf === null
      ? `${words.text}: ${escapeHtml(story.authors[0] ?? '')}`
      : 'North Wire news agency';
  const place =
    story.dateline === null ? '' : `<b>${escapeHtml(story.dateline)}</b> (North Wire). `;
  const main = `<span class="path"><a href="/">Home</a> &gt; <a href="/">${story.section}</a></span><br>
<span class="headline">${titleOf(story)}</span><br>
<span class="small">${words.published}: ${shortDate(story.published)} &nbsp; ${credit}</span>
<hr size="1">
<div class="text">${picture(story)}
${place}${body(story.blocks, room)}
</div>
<hr size="1">
<span class="small"><a href="#" onclick="window.print();return false">${words.print}</a> &nbsp;|&nbsp; <a href="/">${words.back}</a></span>`;
  return page(`Harbour Post: ${titleOf(story)}`, main, room);
}

function list({ section, stories }: Listing, room: Newsroom): string {
  const rows = stories
    .map(
      (story) =>
        `<tr><td valign="top" width="120">${story.picture ? `<img src="${pictureUrl(story.picture.name)}" width="110" alt="">` : ''}</td><td valign="top"><span class="small">${shortDate(story.published)}</span><br><a class="listhead" href="${escapeHtml(room.urlOf(story))}">${titleOf(story)}</a><br>${teaser(story)}</td></tr>`,
    )
    .join('\n');
  const main = `<span class="headline">${section ?? 'News from the harbour'}</span><hr size="1"><table class="list" cellpadding="6">${rows}</table>`;
  return page(section === null ? 'Harbour Post' : `Harbour Post: ${section}`, main, room);
}

function about(story: Story, room: Newsroom): string {
  const main = `<span class="headline">${titleOf(story)}</span><hr size="1"><div class="text">${body(story.blocks, room)}</div>`;
  return page(`Harbour Post: ${titleOf(story)}`, main, room);
}

export const town: Template = { article, list, about };
