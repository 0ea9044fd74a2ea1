import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';
import { BLANK_IMAGE } from './blank-image';
import type { IconName } from './icon-paths';
import { topicUrl } from './topic-url';
import { C } from './wire-classes';
import { wireLanguages } from './wire-header';
import { wireIcon } from './wire-icon';
import { wireWords } from './wire-words';

const OUTLET = outletOf('north-wire');
const ACCOUNTS: IconName[] = ['cross', 'thumb', 'play', 'camera', 'chat'];

function column(title: string, names: string[]): string {
  const links = names.map(
    (name) =>
      `<li><a data-testid="Link" href="${topicUrl('page', name)}"><span>${name}</span></a></li>`,
  );
  return `<div class="${C.footerColumn}"><div data-testid="Text">${title}</div><ul>${links.join('')}</ul></div>`;
}

export function wireFooter(language: string, room: Newsroom): string {
  const words = wireWords(language);
  const accounts = ACCOUNTS.map(
    (name) => `<a data-testid="Link" href="#" aria-label="${words.followUs}">${wireIcon(name)}</a>`,
  );
  const legal = words.legal.map((name) => `<a href="${topicUrl('page', name)}">${name}</a>`);
  return `<div class="${C.footer}" role="contentinfo"><div>${column(OUTLET.name, words.sections)}${column(words.browse, words.topics[0] ?? [])}${column(words.exclusive, words.products)}${column(words.about, words.company)}<div class="${C.footerColumn}"><div data-testid="Text">${words.followUs}</div><div>${accounts.join('')}</div><div class="${C.small}">${words.aboutWords}</div></div></div>
<div class="${C.footerLegal}"><a href="/about">${words.standards}</a>${legal.join('')}${wireLanguages(room)}</div><div class="${C.footerLegal}"><span>${words.delayed}</span> <span>© ${room.now.getUTCFullYear()} ${OUTLET.name}.</span></div></div>
<noscript><img src="${BLANK_IMAGE}" width="1" height="1" alt=""></noscript>`;
}
