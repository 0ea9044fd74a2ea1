import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import { plainText, richText } from '../rich-text';
import type { Story, StoryBlock, StoryPicture } from '../story';
import { broadcasterAd } from './broadcaster-ad';
import { broadcasterComments } from './broadcaster-comments';
import { broadcasterFront } from './broadcaster-front';
import { broadcasterIcon } from './broadcaster-icon';
import { broadcasterPage } from './broadcaster-page';
import { broadcasterPicture } from './broadcaster-picture';
import { broadcasterRelated } from './broadcaster-related';
import { broadcasterShare } from './broadcaster-social';
import { teaser, titleOf } from './headline';
import { jsonLd } from './json-ld';
import { openGraph } from './open-graph';
import { pictureSet } from './picture-set';
import { pictureUrl } from './picture-url';
import type { Listing, Template } from './template';
import { ago, themeWords } from './theme-words';
import { topicUrl } from './topic-url';

/** After which blocks the theme puts an advertisement. */
const AD_AFTER = [2, 7, 13];
const FURTHER_STORIES = 3;
/** Widths in which the system cuts what is uploaded. */
const SIZES = [400, 800, 1200];

/** A search plug-in's graph: it describes the page and the site, and no article. */
function graph(story: Story, room: Newsroom): string {
  const url = room.urlOf(story);
  const origin = room.originOf('halvan');
  return jsonLd({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage', '@id': url, url, name: `${story.title} - Halvan TV` },
      { '@type': 'WebSite', '@id': `${origin}/#website`, url: `${origin}/`, name: 'Halvan TV' },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: `${origin}/` },
          { '@type': 'ListItem', position: 2, name: story.title },
        ],
      },
    ],
  });
}

function figure(picture: StoryPicture, className: string): string {
  const caption = richCaption(picture.caption);
  const credit = picture.credit
    ? ` <span class="photo-credit">${plainText(picture.credit, 'halvan')}</span>`
    : '';
  return `<figure class="${className}"><img decoding="async" fetchpriority="high" width="1200" height="675" src="${pictureUrl(picture.name)}" srcset="${pictureSet(picture.name, SIZES)}" sizes="(max-width: 1000px) 100vw, 1000px" alt="${plainText(picture.caption, 'halvan')}"><figcaption class="wp-element-caption">${caption}${credit}</figcaption></figure>`;
}

function richCaption(caption: string): string {
  return plainText(caption, 'halvan').replace(/\*([^*]+)\*/g, '<em>$1</em>');
}

function block(item: StoryBlock, room: Newsroom): string {
  switch (item.kind) {
    case 'picture':
      return figure(item.picture, 'wp-block-image size-large');
    case 'heading':
      return `<h2 class="wp-block-heading">${richText(item.text, 'halvan', room)}</h2>`;
    case 'paragraph':
      return `<p>${richText(item.text, 'halvan', room)}</p>`;
    default:
      throw new Error(`Halvan TV prints no ${item.kind}`);
  }
}

function content(story: Story, room: Newsroom): string {
  const words = themeWords(story.language);
  const parts = story.blocks.flatMap((item, index) =>
    AD_AFTER.includes(index)
      ? [block(item, room), broadcasterAd(words.advertisement, words.bodyAd, `body-${index}`)]
      : [block(item, room)],
  );
  const more = `<div class="cont-read"><a href="#" role="button">${words.continueReading}</a></div>`;
  parts.splice(4, 0, more);
  return `<div class="entry-content" itemprop="articleBody">\n${parts.join('\n\n')}\n</div>`;
}

function meta(story: Story, room: Newsroom): string {
  const iso = story.published.toISOString();
  const words = themeWords(story.language);
  const day = dateWords(story.published, 'fulldate', words.locale);
  const author = plainText(story.authors[0] ?? 'Halvan TV', 'halvan');
  return `<div class="entry-meta"><div class="info-date"><p>${words.published}</p> <span class="post-date">${ago(story.published, room.now, words.locale)}</span> <p>${words.on}</p> <span class="post-date updated"><time class="post-date updated" itemprop="datePublished" datetime="${iso}">${day}</time></span></div><div class="info-name"><p>${words.by}</p> <span class="author-name vcard fn author" itemprop="name"><a href="/" title="Posts by ${author}" rel="author">${author}</a></span></div></div>`;
}

function tools(story: Story): string {
  const words = themeWords(story.language);
  return `<div class="post-tools"><button type="button" class="tool-listen" data-voice="${story.language}">${broadcasterIcon('listen')}<span>${words.listen}</span></button><div class="tool-size" role="group" aria-label="${words.textSize}"><button type="button" data-size="-1">A-</button><button type="button" data-size="1">A+</button></div><button type="button" class="tool-print" onclick="window.print()">${broadcasterIcon('print')}</button></div>`;
}

function afterContent(story: Story, next: Story[], room: Newsroom): string {
  const words = themeWords(story.language);
  const tags = story.tags
    .map((tag) => `<a href="/" rel="tag">${plainText(tag, 'halvan')}</a>`)
    .join(' ');
  const [upNext, dontMiss] = next;
  const pointer = (label: string, to: Story | undefined) =>
    to
      ? `<div class="prev-next"><span class="label">${label}</span><a href="${room.urlOf(to)}" rel="bookmark">${titleOf(to)}</a></div>`
      : '';
  const author = plainText(story.authors[0] ?? 'Halvan TV', 'halvan');
  return `${broadcasterShare('bottom', words.share)}
<div class="post-tags"><span class="post-tags-header">${words.topics}</span> <span itemprop="keywords">${tags}</span></div>
${upNext ? `<div class="pointers">${pointer('Up Next', upNext)}${pointer('Don’t Miss', dontMiss)}</div>` : ''}
<div class="author-box"><div class="avatar" aria-hidden="true">${author.slice(0, 1)}</div><div><h4>${author}</h4><p>${author} ${words.aboutAuthor}</p></div></div>`;
}

/** A further story under the first one, whole, as endless scrolling loads it. */
function furtherStory(story: Story, index: number, room: Newsroom): string {
  const url = room.urlOf(story);
  // The theme gives the last one its own top heading, so the page has two.
  const level = index === FURTHER_STORIES - 1 ? 'h1' : 'h2';
  return `<article class="post next-post type-post hentry" data-url="${url}">
<header class="entry-header"><h3 class="post-cat"><a href="/"><span>${story.section}</span></a></h3><${level} class="entry-title"><a href="${url}" rel="bookmark">${titleOf(story)}</a></${level}>${meta(story, room)}</header>
${story.picture ? figure(story.picture, 'post-thumbnail') : ''}
${content(story, room)}
</article>`;
}

function moreStories(story: Story, further: Story[], room: Newsroom): string {
  if (further.length === 0) return '';
  return `<div class="more-posts"><h4 class="widget-title"><span>${story.section}</span></h4>
${further.map((other, index) => furtherStory(other, index, room)).join('\n')}
</div>`;
}

function breadcrumbs(story: Story): string {
  const words = themeWords(story.language);
  return `<nav class="breadcrumbs" aria-label="Breadcrumb"><span property="itemListElement" typeof="ListItem"><a href="/" class="home"><span property="name">${words.home}</span></a></span> ${broadcasterIcon('next')} <span property="itemListElement" typeof="ListItem"><a href="${topicUrl('cat', story.section)}"><span property="name">${story.section}</span></a></span></nav>`;
}

function article(story: Story, room: Newsroom): string {
  const further = room
    .newest('halvan', story.language)
    .filter((other) => other.key !== story.key && other.ageDays > 0)
    .slice(0, FURTHER_STORIES);
  const main = `<main id="primary" class="site-main">
${breadcrumbs(story)}
<article id="post-${48_000 + story.title.length * 7}" class="post type-post status-publish format-standard has-post-thumbnail hentry" itemscope itemtype="http://schema.org/NewsArticle">
<header class="entry-header"><h3 class="post-cat"><a href="/"><span>${story.section}</span></a></h3><h1 class="entry-title" itemprop="headline">${titleOf(story)}</h1>${meta(story, room)}</header>
${story.picture ? figure(story.picture, 'post-thumbnail') : ''}
${broadcasterShare('top', themeWords(story.language).share)}
${tools(story)}
${content(story, room)}
${afterContent(story, further, room)}
</article>
${broadcasterRelated(story.language, room)}
${broadcasterComments(story.language, room, themeWords(story.language))}
${moreStories(story, further, room)}
</main>`;
  const head = `<meta name="description" content="${teaser(story)}">
<link rel="canonical" href="${room.urlOf(story)}">
${openGraph(story, room, 'Halvan TV')}
${graph(story, room)}`;
  return broadcasterPage(
    {
      title: `${titleOf(story)} - Halvan TV`,
      head,
      main,
      language: story.language,
      bodyClass: 'single single-post',
    },
    room,
  );
}

function list({ section, stories }: Listing, room: Newsroom): string {
  const cards = stories
    .map(
      (
        story,
      ) => `<li class="card">${story.picture ? broadcasterPicture(story.picture.name, '', [300, 600]) : ''}
<div><span class="cat">${story.section}</span> / <span class="when">${ago(story.published, room.now, 'en-US')}</span><h2><a href="${room.urlOf(story)}">${titleOf(story)}</a></h2><p>${teaser(story)}</p></div></li>`,
    )
    .join('\n');
  const main = `<main id="primary" class="site-main archive"><h1 class="archive-title">${section ?? 'Latest'}</h1><ul class="cards">${cards}</ul>${broadcasterRelated('en', room)}${broadcasterFront()}</main>`;
  const title =
    section === null ? 'Halvan TV - Independent news' : `${section} Archives - Halvan TV`;
  return broadcasterPage(
    { title, head: '<meta property="og:type" content="website">', main, bodyClass: 'archive' },
    room,
  );
}

function about(story: Story, room: Newsroom): string {
  const main = `<main id="primary" class="site-main"><article class="page type-page"><h1 class="entry-title">${titleOf(story)}</h1><div class="entry-content">${story.blocks.map((item) => block(item, room)).join('\n')}</div></article></main>`;
  return broadcasterPage(
    {
      title: `${titleOf(story)} - Halvan TV`,
      head: '<meta property="og:type" content="website">',
      main,
      bodyClass: 'page',
    },
    room,
  );
}

export const broadcaster: Template = { article, list, about };
