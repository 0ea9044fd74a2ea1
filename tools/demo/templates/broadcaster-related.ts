import type { Newsroom } from '../newsroom';
import { broadcasterPicture } from './broadcaster-picture';
import { broadcasterTeasers } from './broadcaster-teasers';
import { ago, themeWords } from './theme-words';
import { topicUrl } from './topic-url';

/** The grid that a related-posts plug-in puts under a story. */
export function broadcasterRelated(language: string, room: Newsroom): string {
  const words = themeWords(language);
  const items = broadcasterTeasers(language).related.map(([title, section, picture], index) => {
    const when = new Date(room.now.getTime() - (index * 29 + 30) * 3_600_000);
    return `<li class="rel-item"><a href="${topicUrl('p', title)}" rel="bookmark" data-position="${index}"><div class="rel-img">${broadcasterPicture(picture, '', [300, 600])}</div><div class="rel-text"><div class="cat-date-wrap"><span class="cat">${section}</span> / <span class="when">${ago(when, room.now, words.locale)}</span></div><p>${title}</p></div></a></li>`;
  });
  return `<div id="related-posts" class="related-posts"><h4 class="widget-title"><span>${words.related}</span></h4><ul class="related-list">${items.join('')}</ul></div>`;
}
