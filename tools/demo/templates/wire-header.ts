import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';
import { topicUrl } from './topic-url';
import { wireButton } from './wire-button';
import { C } from './wire-classes';
import { wireIcon } from './wire-icon';
import { type WireWords, wireWords } from './wire-words';

const OUTLET = outletOf('north-wire');

function sectionUrl(index: number): string {
  const name = OUTLET.sections[index] ?? '';
  return name === OUTLET.openSection ? `/${name.toLowerCase()}/` : topicUrl('desk', name);
}

/** Languages of the site; the Japanese one leads to its newest story. */
export function wireLanguages(room: Newsroom): string {
  const [japanese] = room.newest('north-wire', 'ja');
  return `<a data-testid="Link" href="/" hreflang="en">English</a>${japanese ? `<a data-testid="Link" href="${room.urlOf(japanese)}" hreflang="ja">日本語</a>` : ''}`;
}

function topicLinks(topics: string[]): string {
  return topics
    .map(
      (topic) =>
        `<li><a data-testid="Link" href="${topicUrl('topic', topic)}"><span>${topic}</span></a></li>`,
    )
    .join('');
}

function flyout(words: WireWords, index: number): string {
  const name = words.sections[index] ?? '';
  return `<div class="${C.menuItem}"><div><a class="${C.nav}" data-testid="Link" href="${sectionUrl(index)}">${name}</a><button type="button" aria-haspopup="true" aria-label="${words.browse} ${name}">${wireIcon('down')}</button></div><div class="${C.menu}" data-testid="FlyoutMenu"><ul class="${C.menuList}">${topicLinks(words.topics[index] ?? [])}</ul></div></div>`;
}

/** The same links in the sheet that narrow screens and "Browse" open; closed by style alone. */
function drawer(words: WireWords, room: Newsroom): string {
  const groups = words.sections.map(
    (name, index) =>
      `<div class="${C.drawerGroup}" data-testid="DrawerGroup"><a data-testid="Link" href="${sectionUrl(index)}">${name}</a><ul>${topicLinks(words.topics[index] ?? [])}</ul></div>`,
  );
  return `<div class="${C.drawer}" id="drawer" data-testid="Drawer"><form action="/" role="search"><label class="${C.hidden}" for="drawer-search">${words.search}</label><input id="drawer-search" type="search" name="query" placeholder="${words.search}"><button type="submit" aria-label="${words.search}">${wireIcon('search')}</button></form>${groups.join('')}<div class="${C.drawerGroup}"><span>${words.exclusive}</span><ul>${topicLinks(words.products)}</ul></div><div class="${C.drawerGroup}">${wireLanguages(room)}</div></div>`;
}

export function wireHeader(language: string, room: Newsroom): string {
  const words = wireWords(language);
  const items = words.sections.map((_, index) => flyout(words, index));
  return `<div class="${C.header}" role="banner"><div class="${C.logo}"><a href="/" aria-label="${OUTLET.name}">north<b>wire</b></a></div><div>${items.join('')}</div><div class="${C.tools}"><button type="button" data-drawer="open" aria-controls="drawer" aria-expanded="false" class="${C.button}">${wireIcon('menu', words.browse)}</button>${wireButton(words.myView, 'MyView')}${wireButton(words.signIn, 'SignIn')}${wireButton(words.register, 'Register')}</div></div>
${drawer(words, room)}`;
}
