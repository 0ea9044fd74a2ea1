import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';
import { plainText } from '../rich-text';
import { broadcasterIcon } from './broadcaster-icon';
import { type BroadcasterSection, broadcasterSections } from './broadcaster-sections';
import { broadcasterSocial } from './broadcaster-social';
import { type ThemeWords, themeWords } from './theme-words';
import { topicUrl } from './topic-url';

const OUTLET = outletOf('halvan');

function sectionUrl(index: number): string {
  const name = OUTLET.sections[index] ?? '';
  return name === OUTLET.openSection ? `/category/${name.toLowerCase()}/` : topicUrl('cat', name);
}

/** An entry of the site's menu with its sub-menu, as the system's menu walker prints both. */
function menuItem(section: BroadcasterSection, index: number, prefix: string): string {
  const topics = section.topics.map(
    (topic, at) =>
      `<li id="${prefix}-${310 + index * 10 + at}" class="menu-item menu-item-type-taxonomy menu-item-object-category"><a href="${topicUrl('cat', topic)}">${topic}</a></li>`,
  );
  return `<li id="${prefix}-${300 + index * 10}" class="menu-item menu-item-type-taxonomy menu-item-has-children"><a href="${sectionUrl(index)}">${section.name}</a><button type="button" class="sub-toggle" aria-expanded="false" aria-label="${section.name}">${broadcasterIcon('down')}</button>
<ul class="sub-menu">${topics.join('')}</ul></li>`;
}

function languages(room: Newsroom): string {
  const [arabic] = room.newest('halvan', 'ar');
  return `<ul class="langs"><li class="lang-item lang-item-en"><a lang="en-US" hreflang="en-US" href="/">English</a></li><li class="lang-item lang-item-ar"><a lang="ar" hreflang="ar" href="${arabic ? room.urlOf(arabic) : '/'}">العربية</a></li></ul>`;
}

function searchForm(id: string, words: ThemeWords): string {
  return `<form role="search" method="get" class="search-form" action="/"><label for="${id}"><span class="screen-reader-text">${words.search}</span></label><input type="search" id="${id}" class="search-field" placeholder="${words.searchHint} &hellip;" value="" name="s"><button type="submit" class="search-submit" aria-label="${words.search}">${broadcasterIcon('search')}</button></form>`;
}

/** What slides in from the side on telephones, and what lies over the page while searching. */
export function broadcasterOverlays(language: string, room: Newsroom): string {
  const words = themeWords(language);
  const items = broadcasterSections(language).map((section, index) =>
    menuItem(section, index, 'fly-item'),
  );
  return `<div id="fly-wrap" class="fly-wrap" aria-hidden="true"><div class="fly-top"><a class="custom-logo" href="/" tabindex="-1">halvan<b>tv</b></a><button type="button" class="fly-close" data-toggles="fly-open" aria-label="${words.close}">${broadcasterIcon('close')}</button></div>
${searchForm('fly-search', words)}
<nav class="fly-nav"><ul id="menu-fly" class="fly-menu">${items.join('\n')}</ul></nav>${languages(room)}${broadcasterSocial('fly-soc')}</div>
<div class="fly-fade" data-toggles="fly-open"></div>
<div id="search-wrap" class="search-wrap" aria-hidden="true"><div class="search-inner"><h2>${words.search}</h2>${searchForm('full-search', words)}<button type="button" class="search-close" data-toggles="search-open">${broadcasterIcon('close')}<span>${words.close}</span></button></div></div>`;
}

export function broadcasterMasthead(language: string, room: Newsroom): string {
  const words = themeWords(language);
  const items = broadcasterSections(language).map((section, index) =>
    menuItem(section, index, 'menu-item'),
  );
  return `<header id="masthead" class="main-header"><div class="top"><div class="top-left"><button type="button" class="fly-but" data-toggles="fly-open" aria-label="${words.menu}" aria-controls="fly-wrap">${broadcasterIcon('menu')}</button><span class="date">${dateWords(room.now, 'fulldate', words.locale)}</span></div><div class="logo-wrap" itemscope itemtype="http://schema.org/Organization"><a class="custom-logo" itemprop="url" href="/">halvan<b>tv</b></a><meta itemprop="name" content="${plainText(OUTLET.name, 'halvan')}"></div><div class="top-right">${languages(room)}<button type="button" class="search-but" data-toggles="search-open" aria-label="${words.search}" aria-controls="search-wrap">${broadcasterIcon('search')}</button></div></div>
<nav id="main-nav" aria-label="${words.menu}"><div class="menu-main-container"><ul id="menu-main" class="menu">${items.join('\n')}<li class="menu-item live"><a href="/">${broadcasterIcon('play')} ${words.live}</a></li></ul></div></nav></header>`;
}
