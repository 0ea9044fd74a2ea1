import type { Newsroom } from '../newsroom';
import type { Story } from '../story';
import { broadcasterAd } from './broadcaster-ad';
import { broadcasterIcon } from './broadcaster-icon';
import { broadcasterPicture } from './broadcaster-picture';
import { broadcasterSections } from './broadcaster-sections';
import { broadcasterTeasers } from './broadcaster-teasers';
import { titleOf } from './headline';
import type { IconName } from './icon-paths';
import { ago, type ThemeWords, themeWords } from './theme-words';
import { topicUrl } from './topic-url';

const WEATHER: [IconName, number, number][] = [
  ['sun', 11, -2],
  ['cloud', 7, -4],
  ['rain', 5, 1],
  ['cloud', 3, -9],
];
const PRICES: [string, string][] = [
  ['2,150', '+1.4%'],
  ['1,870', '+0.6%'],
  ['690', '-0.8%'],
  ['540', '0.0%'],
  ['78', '+2.1%'],
];
const HOURS = ['17:00', '18:30', '19:00', '20:00', '21:15', '22:00'];

function widget(name: string, title: string, content: string): string {
  return `<section id="hv_${name}_widget-2" class="widget hv-${name}-widget"><div class="widget-head"><h4 class="widget-title"><span>${title}</span></h4></div>${content}</section>`;
}

function trendingItem(story: Story, room: Newsroom, words: ThemeWords): string {
  const picture = story.picture
    ? `<span class="trend-img">${broadcasterPicture(story.picture.name, '', [300, 600])}</span>`
    : '';
  return `<li class="trend-item"><a href="${room.urlOf(story)}" rel="bookmark">${picture}<span class="trend-text"><span class="cat">${story.section}</span> / <span class="when">${ago(story.published, room.now, words.locale)}</span><h3>${titleOf(story)}</h3></span></a></li>`;
}

function latest(language: string, room: Newsroom, words: ThemeWords): string {
  const items = broadcasterTeasers(language).latest.map(([title, section], index) => {
    const when = new Date(room.now.getTime() - (index * 47 + 18) * 60_000);
    return `<li class="line-item"><a href="${topicUrl('p', title)}" rel="bookmark"><span class="line-meta"><span class="cat">${section}</span> / <span class="when">${ago(when, room.now, words.locale)}</span></span><span class="line-title">${title}</span></a></li>`;
  });
  return `<ul class="line-list">${items.join('')}</ul>`;
}

function videos(language: string): string {
  const pictures = ['bridge', 'orchard', 'hearing', 'walnuts'];
  const items = broadcasterTeasers(language).videos.map(
    ([title, section, length], index) =>
      `<li class="vid-item"><a href="${topicUrl('video', title)}"><span class="vid-img">${broadcasterPicture(pictures[index] as string, '', [300])}<span class="vid-but">${broadcasterIcon('play')}</span><span class="vid-time">${length}</span></span><span class="cat">${section}</span><h3>${title}</h3></a></li>`,
  );
  return `<ul class="vid-list">${items.join('')}</ul>`;
}

function newsletter(words: ThemeWords): string {
  return `<form class="mc-form" action="#" method="post"><p class="mc-text">${words.newsletterText}</p><div class="mc-field"><label class="screen-reader-text" for="mc-email">${words.email}</label><input type="email" id="mc-email" name="EMAIL" placeholder="${words.email}"></div><div class="mc-trap" style="display: none" aria-hidden="true"><input type="text" name="b_2f81" tabindex="-1" value=""></div><input type="submit" value="${words.subscribe}" class="mc-button"><small>${words.noSpam}</small></form>`;
}

function weather(words: ThemeWords): string {
  const cities = WEATHER.map(
    ([icon, high, low], index) =>
      `<li><span class="city">${words.cities[index]}</span>${broadcasterIcon(icon)}<span class="deg"><b>${high}°</b> <i>${low}°</i></span></li>`,
  );
  return `<ul class="wx-list">${cities.join('')}</ul>`;
}

function prices(words: ThemeWords): string {
  const rows = PRICES.map(
    ([price, change], index) =>
      `<tr><th scope="row">${words.goods[index]}</th><td>${price}</td><td class="${change.startsWith('-') ? 'down' : 'up'}">${change}</td></tr>`,
  );
  return `<table class="px-table"><thead><tr><th>${words.item}</th><th>${words.price}</th><th>${words.change}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function schedule(language: string): string {
  const programmes = broadcasterSections(language).at(-1)?.topics ?? [];
  const items = programmes.map(
    (name, index) =>
      `<li${index === 2 ? ' class="now"' : ''}><time>${HOURS[index]}</time><a href="${topicUrl('show', name)}">${name}</a></li>`,
  );
  return `<ol class="air-list">${items.join('')}</ol>`;
}

/** The column of widgets beside every page. */
export function broadcasterSidebar(language: string, room: Newsroom): string {
  const words = themeWords(language);
  const trend = room.newest('halvan', language).slice(0, 5);
  const items = trend.map((story) => trendingItem(story, room, words));
  return `<aside id="sidebar" class="widget-area" role="complementary">
${widget('trend', words.trending, `<ul class="trend">${items.join('')}</ul>`)}
<section class="widget hv-ad-widget">${broadcasterAd(words.advertisement, words.sideAd, 'side')}</section>
${widget('latest', words.latest, latest(language, room, words))}
${widget('video', words.videos, videos(language))}
${widget('weather', words.weather, weather(words))}
${widget('prices', words.prices, prices(words))}
${widget('air', words.onAir, schedule(language))}
${widget('mail', words.newsletter, newsletter(words))}
</aside>`;
}
