import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import type { Story } from '../story';
import { topicUrl } from './topic-url';
import { wireAd } from './wire-ad';
import { wireCard, wireTeaser } from './wire-card';
import { C } from './wire-classes';
import { wireIcon } from './wire-icon';
import { wireTeasers } from './wire-teasers';
import { type WireWords, wireWords } from './wire-words';

const OWN_STORIES = 4;

function latest(language: string, words: WireWords): string {
  const items = wireTeasers(language).latest.map(
    ([title, section], index) =>
      `<li><div><span>${words.sections[section]}</span><span>${index * 9 + 4} ${words.minutes}</span></div><a data-testid="Heading" href="${topicUrl('story', title)}">${title}</a></li>`,
  );
  return `<div class="${C.rail}"><div class="${C.rail}">${words.latest}</div><ul class="${C.railList}" data-testid="LatestList">${items.join('')}</ul></div>`;
}

function sponsored(language: string, words: WireWords): string {
  const items = wireTeasers(language).sponsored.map(
    ([title, client]) =>
      `<li><a data-testid="Link" rel="sponsored" href="${topicUrl('partner', client)}">${title}</a><div><span>${client}</span>${wireIcon('next')}</div></li>`,
  );
  return `<div class="${C.rail}"><div class="${C.rail}">${words.sponsored}</div><ul class="${C.railList}">${items.join('')}</ul></div>`;
}

/** The column beside a page; the story that it stands beside is not in it. */
export function wireRail(language: string, shown: string | null, room: Newsroom): string {
  const words = wireWords(language);
  const cards = room
    .newest('north-wire')
    .filter((other) => other.key !== shown)
    .slice(0, OWN_STORIES)
    .map((other) => wireCard(other, room));
  return `<div data-testid="RightRail"><div class="${C.rail}"><div class="${C.rail}">${words.readNext}</div>${cards.join('')}</div>
${wireAd(words.advertisement, 'rail')}
${latest(language, words)}
${sponsored(language, words)}</div>`;
}

/** The grid under every page. */
export function wireMore(language: string, room: Newsroom): string {
  const words = wireWords(language);
  const items = wireTeasers(language).more.map(([title, section, picture], index) => {
    const day = new Date(room.now.getTime() - (index * 14 + 6) * 3_600_000);
    const when = dateWords(day, 'wiredate', words.locale);
    return wireTeaser(title, words.sections[section] ?? '', picture, when);
  });
  return `<div class="${C.more}" data-testid="MoreGrid"><h2 class="${C.subheading}">${words.also}</h2><ul class="${C.moreList}">${items.join('')}</ul></div>`;
}

/** Stories of a list as cards, newest first. */
export function wireList(stories: Story[], room: Newsroom): string {
  return stories.map((story) => wireCard(story, room)).join('\n');
}
