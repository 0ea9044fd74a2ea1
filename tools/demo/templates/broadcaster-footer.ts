import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';
import { broadcasterIcon } from './broadcaster-icon';
import { broadcasterSections } from './broadcaster-sections';
import { broadcasterSocial } from './broadcaster-social';
import { themeWords } from './theme-words';
import { topicUrl } from './topic-url';

const OUTLET = outletOf('halvan');
const SECTION_COLUMNS = 4;

function column(title: string, names: string[]): string {
  const links = names.map(
    (name) => `<li class="menu-item"><a href="${topicUrl('page', name)}">${name}</a></li>`,
  );
  return `<div class="foot-widget widget_nav_menu"><h3 class="foot-head">${title}</h3><div class="menu-foot-container"><ul class="menu-foot">${links.join('')}</ul></div></div>`;
}

/** Columns of links, the legal lines, and the bar that asks for consent. */
export function broadcasterFooter(language: string, room: Newsroom): string {
  const words = themeWords(language);
  const columns = broadcasterSections(language)
    .slice(0, SECTION_COLUMNS)
    .map(({ name, topics }) => column(name, topics));
  const legal = words.legal.map(
    (name) => `<li><a href="${topicUrl('page', name)}">${name}</a></li>`,
  );
  return `<footer id="colophon" class="site-footer"><div class="foot-top"><div class="foot-widget foot-about"><a class="custom-logo" href="/">halvan<b>tv</b></a><p>${OUTLET.name}. ${OUTLET.tagline}.</p><p class="foot-follow">${words.follow}</p>${broadcasterSocial('foot-soc')}</div>
${columns.join('\n')}
${column(words.ourWork, [...words.workLinks, ...words.apps])}</div>
<div class="foot-bot"><ul class="foot-legal"><li><a href="/about">${words.aboutUs}</a></li>${legal.join('')}</ul><p class="copy">Copyright © ${dateWords(room.now, 'year', 'en-US')} ${OUTLET.name}. ${words.rights}</p><a class="to-top" href="#site" title="${words.backToTop}">${broadcasterIcon('up')}<span class="screen-reader-text">${words.backToTop}</span></a></div></footer>
<div id="cookie-bar" class="cookie-notice-container" role="region" aria-label="Cookies"><div class="cookie-notice-text"><p>${words.cookies}</p></div><div class="cookie-notice-buttons"><button type="button" class="cn-button" data-cookie-choice="yes">${words.accept}</button><button type="button" class="cn-button" data-cookie-choice="no">${words.refuse}</button></div></div>`;
}
