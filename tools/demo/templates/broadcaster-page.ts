import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';
import type { Story } from '../story';
import { titleOf } from './headline';
import { pictureUrl } from './picture-url';
import { ago, type ThemeWords, themeWords } from './theme-words';

const OUTLET = outletOf('halvan');

export interface Frame {
  title: string;
  head: string;
  main: string;
  language?: string;
  bodyClass: string;
}

function menu(words: ThemeWords): string {
  const items = OUTLET.sections
    .map((name, index) => {
      const href = name === OUTLET.openSection ? `/category/${name.toLowerCase()}/` : '/';
      return `<li class="menu-item"><a href="${href}">${words.sections?.[index] ?? name}</a></li>`;
    })
    .join('');
  return `<nav id="main-nav"><ul class="menu">${items}<li class="menu-item live"><a href="/">${words.live}</a></li></ul></nav>`;
}

function ticker(stories: Story[], room: Newsroom, words: ThemeWords): string {
  const items = stories.map(
    (story) => `<span class="tick"><a href="${room.urlOf(story)}">${titleOf(story)}</a></span>`,
  );
  return `<div class="ticker"><b>${words.breaking}</b><div class="ticker-run">${items.join('')}</div></div>`;
}

function trending(stories: Story[], room: Newsroom, words: ThemeWords): string {
  const items = stories.map((story) => trendingItem(story, room, words));
  return `<aside id="sidebar" class="widget-area">
<section class="widget"><h4 class="widget-title">${words.trending}</h4><ul class="trend">${items.join('')}</ul></section>
<section class="widget ad"><span class="ad-label">${words.advertisement}</span><div class="ad-box tall">Learn Persian, Pashto or English from home</div></section>
<section class="widget"><h4 class="widget-title">${words.sections?.at(-1) ?? 'Programmes'}</h4><ul class="plain"><li><a href="/">The Evening Hour</a></li><li><a href="/">Letters from Kesht</a></li><li><a href="/">Bread and Salt</a></li></ul></section>
</aside>`;
}

function trendingItem(story: Story, room: Newsroom, words: ThemeWords): string {
  const picture = story.picture
    ? `<img loading="lazy" src="${pictureUrl(story.picture.name)}" alt="">`
    : '';
  return `<li><a href="${room.urlOf(story)}">${picture}<span class="trend-text"><span class="cat">${story.section}</span> / <span class="when">${ago(story.published, room.now, words.locale)}</span><h3>${titleOf(story)}</h3></span></a></li>`;
}

/** The theme around every page: masthead, menu, ticker, sidebar, footer. */
export function broadcasterPage(frame: Frame, room: Newsroom): string {
  const language = frame.language ?? 'en';
  const words = themeWords(language);
  const newest = room.newest('halvan', language);
  const [arabic] = room.newest('halvan', 'ar');
  const direction = language === 'ar' ? ' dir="rtl"' : '';
  return `<!DOCTYPE html>
<html lang="${language === 'en' ? 'en-US' : language}"${direction} class="no-js">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="index, follow, max-image-preview:large">
<title>${frame.title}</title>
${frame.head}
<meta name="generator" content="WordPress 6.8">
<link rel="stylesheet" href="/styles/broadcaster.css">
<link rel="stylesheet" href="/styles/broadcaster-post.css">
<link rel="icon" href="data:,">
<script>document.documentElement.className = 'js';</script>
</head>
<body class="wp-singular ${frame.bodyClass}">
<div id="site" class="site">
<header id="masthead"><div class="top"><span class="date">${dateWords(room.now, 'fulldate', words.locale)}</span><a class="custom-logo" href="/">halvan<b>tv</b></a><span class="langs"><a href="/">English</a> <a href="${arabic ? room.urlOf(arabic) : '/'}">العربية</a></span></div>${menu(words)}</header>
${ticker(newest.slice(0, 4), room, words)}
<div class="columns">
${frame.main}
${trending(newest.slice(0, 5), room, words)}
</div>
<footer id="colophon"><p>${OUTLET.name}. ${OUTLET.tagline}.</p><p><a href="/about">About us</a> <a href="/">Privacy</a> <a href="/">Advertise</a></p><p>Copyright © ${room.now.getUTCFullYear()} ${OUTLET.name}. All rights reserved.</p></footer>
</div>
<script>
// The theme's own toggles.
for (const button of document.querySelectorAll('.cont-read a')) {
  button.addEventListener('click', (event) => {
    event.preventDefault();
    button.closest('article').classList.add('open');
  });
}
</script>
</body>
</html>`;
}
