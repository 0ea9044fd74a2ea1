import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';
import { plainText, richText } from '../rich-text';
import type { Story, StoryBlock, StoryPicture } from '../story';
import { teaser, titleOf } from './headline';
import { jsonLd } from './json-ld';
import { openGraph } from './open-graph';
import type { Listing, Template } from './template';
import { topicUrl } from './topic-url';
import { wireAd } from './wire-ad';
import { wireButton } from './wire-button';
import { C } from './wire-classes';
import { wireFooter } from './wire-footer';
import { wireHeader } from './wire-header';
import { wirePicture } from './wire-picture';
import { wireQuotes } from './wire-quotes';
import { wireList, wireMore, wireRail } from './wire-rail';
import { wireSiteHead } from './wire-site-head';
import { wireTools } from './wire-tools';
import { wireWords } from './wire-words';

const OUTLET = outletOf('north-wire');

function newsArticle(story: Story, room: Newsroom): string {
  return jsonLd([
    {
      '@context': ['https://schema.org', { '@language': story.language }],
      '@type': ['NewsArticle'],
      headline: story.title,
      url: room.urlOf(story),
      mainEntityOfPage: room.urlOf(story),
      datePublished: story.published.toISOString(),
      dateModified: story.modified.toISOString(),
      author: story.authors.map((name) => ({ '@type': 'Person', name })),
      articleSection: story.section,
      publisher: { '@type': 'NewsMediaOrganization', name: OUTLET.name },
      isAccessibleForFree: true,
    },
  ]);
}

const SCRIPT = `window.__STATE__={"flags":{"live":false},"edition":"intl"};
document.querySelector('[data-drawer]').addEventListener('click', (event) => {
  const open = event.currentTarget.getAttribute('aria-expanded') !== 'true';
  event.currentTarget.setAttribute('aria-expanded', String(open));
  document.getElementById('drawer').dataset.open = String(open);
});`;

function page(title: string, head: string, main: string, room: Newsroom, language = 'en'): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>${head}${wireSiteHead(room)}<link rel="stylesheet" href="/styles/wire.css"><link rel="stylesheet" href="/styles/wire-frame.css"><link rel="icon" href="data:,"></head>
<body><div id="root"><div class="${C.page}">
${wireQuotes()}
${wireHeader(language, room)}
${main}
${wireMore(language, room)}
${wireFooter(language, room)}
</div></div>
<div id="modal-root"></div><div id="toast-root" aria-live="polite"></div>
<script>${SCRIPT}</script></body></html>`;
}

function dateline(story: Story, room: Newsroom): string {
  const place = plainText(story.dateline ?? '', 'north-wire');
  if (story.language === 'ja')
    return `【${place} ${dateWords(story.published, 'date', 'ja-JP')} ノースワイヤー】`;
  const day = dateWords(story.published, 'wiredate', OUTLET.locale);
  return `${place}, ${day} (<a href="${room.originOf('north-wire')}/">North Wire</a>) - `;
}

function figure(picture: StoryPicture): string {
  const words = `${picture.caption} ${picture.credit} Purchase Licensing Rights`;
  return `<div class="${C.figure}" data-testid="Image">${wirePicture(picture.name, plainText(picture.caption, 'north-wire'), 740)}<div class="${C.caption}" data-testid="Caption"><span>${plainText(words, 'north-wire')}</span></div></div>`;
}

function body(story: Story, room: Newsroom): string {
  let paragraph = 0;
  const rows = story.blocks.map((item: StoryBlock) => {
    if (item.kind !== 'paragraph')
      throw new Error(`North Wire prints no ${item.kind}: ${story.key}`);
    // An agency's crossheads are paragraphs in capitals.
    const words = richText(item.text, 'north-wire', room);
    const start = paragraph === 0 ? dateline(story, room) : '';
    return `<div class="${C.text}" data-testid="paragraph-${paragraph++}">${start}${words}</div>`;
  });
  rows.splice(
    3,
    0,
    `<div class="${C.promo}" data-testid="promo-box"><span class="${C.text}">The North Wire Daily Briefing newsletter provides all the news you need to start your day. Sign up <a href="#">here</a>.</span></div>`,
  );
  rows.splice(
    9,
    0,
    `<div class="${C.promo}" data-testid="Ad">Advertisement · Scroll to continue${wireAd('', 'inline')}</div>`,
  );
  return rows.join('\n');
}

function infoLine(story: Story): string {
  const locale = story.language === 'ja' ? 'ja-JP' : OUTLET.locale;
  const clock = story.published.toISOString().slice(11, 16);
  const names = story.authors
    .map(
      (name) => `<a class="${C.meta}" href="#" rel="author">${plainText(name, 'north-wire')}</a>`,
    )
    .join(' and ');
  return `<div class="${C.meta}"><div>By ${names}</div><time datetime="${story.published.toISOString()}"><span>${dateWords(story.published, 'fulldate', locale)}</span><span>${clock} UTC</span><span>Updated ${clock} UTC</span></time></div>`;
}

/** Desks that the agency files a story under. */
function topics(story: Story): string {
  const words = wireWords(story.language);
  const at = Math.max(0, OUTLET.sections.indexOf(story.section));
  const links = (words.topics[at] ?? [])
    .slice(0, 4)
    .map(
      (topic) => `<li><a data-testid="Link" href="${topicUrl('topic', topic)}">${topic}</a></li>`,
    );
  return `<div data-testid="TopicTags"><ul class="${C.menuList}">${links.join('')}</ul></div>`;
}

function article(story: Story, room: Newsroom): string {
  const main = `<div class="${C.grid}"><div class="${C.body}" data-testid="Article">
<div class="${C.meta}"><a href="/">${story.section}</a></div><h1 class="${C.heading}" data-testid="Heading">${titleOf(story)}</h1>${infoLine(story)}${wireTools(story.language)}
${story.picture ? figure(story.picture) : ''}
<div class="${C.body}" data-testid="ArticleBody">${body(story, room)}
<div class="${C.signOff}" data-testid="SignOff">${plainText(story.credits ?? '', 'north-wire')}</div>
<div class="${C.trust}" data-testid="TrustBadge">Our Standards: <a href="/about">The North Wire Code of Practice.</a></div></div>
<div class="${C.tools}">${wireButton('Purchase Licensing Rights', 'Licensing')}</div>${wireTools(story.language)}${topics(story)}</div>
${wireRail(story.language, story.key, room)}</div>`;
  const head = `<meta name="description" content="${teaser(story)}"><link rel="canonical" href="${room.urlOf(story)}">${openGraph(story, room, OUTLET.name)}${newsArticle(story, room)}`;
  return page(`${titleOf(story)} | North Wire`, head, main, room, story.language);
}

function list({ section, stories }: Listing, room: Newsroom): string {
  const main = `<div class="${C.grid}"><div class="list__column__aQ5x1"><h1 class="${C.heading}">${section ?? 'Latest headlines'}</h1>${wireList(stories, room)}</div>${wireRail('en', null, room)}</div>`;
  const head = '<meta property="og:type" content="website">';
  return page(section === null ? 'North Wire' : `${section} | North Wire`, head, main, room);
}

function about(story: Story, room: Newsroom): string {
  const rows = story.blocks
    .map((item) => {
      const words = 'text' in item ? richText(item.text, 'north-wire', room) : '';
      return item.kind === 'heading'
        ? `<h2>${words}</h2>`
        : `<div class="${C.text}">${words}</div>`;
    })
    .join('');
  const main = `<div class="${C.grid}"><div class="${C.body}"><h1 class="${C.heading}">${titleOf(story)}</h1>${rows}</div>${wireRail('en', null, room)}</div>`;
  return page(`${titleOf(story)} | North Wire`, '', main, room);
}

export const wire: Template = { article, list, about };
