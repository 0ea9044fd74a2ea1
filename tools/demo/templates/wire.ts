import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';
import { plainText, richText } from '../rich-text';
import type { Story, StoryBlock, StoryPicture } from '../story';
import { teaser, titleOf } from './headline';
import { jsonLd } from './json-ld';
import { openGraph } from './open-graph';
import { pictureUrl } from './picture-url';
import type { Listing, Template } from './template';

const OUTLET = outletOf('north-wire');

/** Class names as a bundler hashes them: stable between pages, without meaning to a reader. */
const C = {
  page: 'app-shell__root__2pQxV',
  header: 'site-header__bar__8fLkd',
  logo: 'site-header__mark__Yw31n',
  nav: 'site-header__links__c0Tz9',
  grid: 'layout__grid__m4Rsb',
  body: 'article-body__wrap__Kk7u2',
  text: 'text__body__1hGzP text__dark__x9Lw0',
  heading: 'heading__base__Jb5sE heading__h1__0tWq7',
  meta: 'info-line__row__Vn2yA',
  figure: 'media__box__tR6oC',
  caption: 'media__text__e3UvM',
  tools: 'tool-row__set__5sDfX',
  trust: 'trust__line__uP8jN',
  signOff: 'sign-off__text__Zq4hB',
  promo: 'promo__slot__L1mXr',
  card: 'story-card__box__F7bYk',
  rail: 'rail__column__o9CtG',
};

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

function page(title: string, head: string, main: string, room: Newsroom, language = 'en'): string {
  const [japanese] = room.newest('north-wire', 'ja');
  const other = japanese ? `<a href="${room.urlOf(japanese)}">日本語</a>` : '';
  const links = OUTLET.sections
    .map((name) => {
      const href = name === OUTLET.openSection ? `/${name.toLowerCase()}/` : '/';
      return `<a class="${C.nav}" data-testid="Link" href="${href}">${name}</a>`;
    })
    .join('');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>${head}<link rel="stylesheet" href="/styles/wire.css"><link rel="icon" href="data:,"></head>
<body><div id="root"><div class="${C.page}">
<div class="${C.header}" role="banner"><div class="${C.logo}"><a href="/">north<b>wire</b></a></div><div>${links}</div><div class="${C.tools}"><button type="button">My View</button><button type="button">Sign In</button></div></div>
${main}
<div class="site-footer__base__w2Hn8" role="contentinfo"><div>Follow North Wire</div><div><a href="/about">Our standards</a> · ${other} · Careers · Terms of use</div><div>All quotes delayed a minimum of 15 minutes. © ${room.now.getUTCFullYear()} ${OUTLET.name}.</div></div>
</div></div>
<script>window.__STATE__={"flags":{"live":false},"edition":"intl"};</script></body></html>`;
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
  return `<div class="${C.figure}" data-testid="Image"><img src="${pictureUrl(picture.name)}" alt="${plainText(picture.caption, 'north-wire')}" width="1200" height="675"><div class="${C.caption}" data-testid="Caption"><span>${plainText(words, 'north-wire')}</span></div></div>`;
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
    `<div class="${C.promo}" data-testid="Ad">Advertisement · Scroll to continue</div>`,
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

function rail(story: Story, room: Newsroom): string {
  const cards = room
    .newest('north-wire')
    .filter((other) => other.key !== story.key)
    .slice(0, 4)
    .map((other) => card(other, room))
    .join('');
  return `<div class="${C.rail}"><div class="${C.rail}">Read Next</div>${cards}</div>`;
}

function card(story: Story, room: Newsroom): string {
  return `<div class="${C.card}" data-testid="StoryCard">${story.picture ? `<img loading="lazy" src="${pictureUrl(story.picture.name)}" alt="">` : ''}<div><span>${story.section}</span><a data-testid="Heading" href="${room.urlOf(story)}">${titleOf(story)}</a><time datetime="${story.published.toISOString()}">${dateWords(story.published, 'wiredate', OUTLET.locale)}</time></div></div>`;
}

function article(story: Story, room: Newsroom): string {
  const tools = ['A', 'A', 'Share', 'Save'].map((name) => `<button type="button">${name}</button>`);
  const main = `<div class="${C.grid}"><div class="${C.body}" data-testid="Article">
<div class="${C.meta}"><a href="/">${story.section}</a></div><h1 class="${C.heading}" data-testid="Heading">${titleOf(story)}</h1>${infoLine(story)}<div class="${C.tools}">${tools.join('')}</div>
${story.picture ? figure(story.picture) : ''}
<div class="${C.body}" data-testid="ArticleBody">${body(story, room)}
<div class="${C.signOff}" data-testid="SignOff">${plainText(story.credits ?? '', 'north-wire')}</div>
<div class="${C.trust}" data-testid="TrustBadge">Our Standards: <a href="/about">The North Wire Code of Practice.</a></div></div>
<div class="${C.tools}"><button type="button">Purchase Licensing Rights</button></div></div>
${rail(story, room)}</div>`;
  const head = `<meta name="description" content="${teaser(story)}"><link rel="canonical" href="${room.urlOf(story)}">${openGraph(story, room, OUTLET.name)}${newsArticle(story, room)}`;
  return page(`${titleOf(story)} | North Wire`, head, main, room, story.language);
}

function list({ section, stories }: Listing, room: Newsroom): string {
  const cards = stories.map((story) => card(story, room)).join('\n');
  const main = `<div class="${C.grid}"><div class="list__column__aQ5x1"><h1 class="${C.heading}">${section ?? 'Latest headlines'}</h1>${cards}</div></div>`;
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
  const main = `<div class="${C.grid}"><div class="${C.body}"><h1 class="${C.heading}">${titleOf(story)}</h1>${rows}</div></div>`;
  return page(`${titleOf(story)} | North Wire`, '', main, room);
}

export const wire: Template = { article, list, about };
