import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';
import { paperIcon } from './paper-icon';
import { PAPER_SECTIONS, type PaperSection } from './paper-sections';
import { topicUrl } from './topic-url';

const OUTLET = outletOf('ledger');
const EDITIONS = ['International', 'The Sund', 'Weekend', 'Printed page'];
const ACCOUNT = ['My account', 'Saved stories', 'Newsletters', 'Printed paper', 'Sign out'];

function sectionUrl(name: string): string {
  return name === OUTLET.openSection ? `/${name.toLowerCase()}` : topicUrl('desk', name);
}

function panelColumn([heading, topics]: [string, string[]]): string {
  const links = topics.map(
    (topic) => `<li><a href="${topicUrl('topic', topic)}" data-link-name="mega">${topic}</a></li>`,
  );
  return `<div class="mega__column"><h3>${heading}</h3><ul>${links.join('')}</ul></div>`;
}

function barItem({ name, columns }: PaperSection): string {
  const id = `mega-${name.toLowerCase()}`;
  return `<li class="bar__item"><a href="${sectionUrl(name)}" aria-haspopup="true" aria-controls="${id}">${name}</a><div class="mega" id="${id}"><div class="mega__inner"><a class="mega__all" href="${sectionUrl(name)}">All of ${name} ${paperIcon('next', 14)}</a>${columns.map(panelColumn).join('')}</div></div></li>`;
}

/** The same links once more, folded, for narrow screens. */
function drawerItem({ name, columns }: PaperSection): string {
  const topics = columns
    .flatMap(([, names]) => names)
    .map((topic) => `<li><a href="${topicUrl('topic', topic)}">${topic}</a></li>`);
  return `<li><details class="fold"><summary><span>${name}</span>${paperIcon('down', 16)}</summary><ul><li><a href="${sectionUrl(name)}">All of ${name}</a></li>${topics.join('')}</ul></details></li>`;
}

function picker(label: string, className: string, names: string[]): string {
  const links = names.map(
    (name, index) =>
      `<li><a href="${topicUrl('view', name)}"${index === 0 ? ' aria-current="true"' : ''}>${name}</a></li>`,
  );
  return `<details class="picker ${className}"><summary>${label} ${paperIcon('down', 14)}</summary><ul>${links.join('')}</ul></details>`;
}

function drawer(): string {
  return `<div class="drawer" id="drawer" hidden><div class="drawer__head"><span class="drawer__title">Sections</span><button type="button" data-opens="drawer" aria-label="Close">${paperIcon('close')}</button></div><nav aria-label="All sections"><ul>${PAPER_SECTIONS.map(drawerItem).join('\n')}</ul></nav><ul class="drawer__more">${ACCOUNT.map((name) => `<li><a href="${topicUrl('account', name)}">${name}</a></li>`).join('')}</ul></div>`;
}

function search(): string {
  const often = ['The crossing', 'Lithium', 'Dam inquiry', 'Pensions'].map(
    (name) => `<li><a href="${topicUrl('search', name)}">${name}</a></li>`,
  );
  return `<div class="search" id="search" hidden><form action="/" role="search"><label for="search-field">Search The Ledger</label><div class="search__row"><input id="search-field" type="search" name="q"><button type="submit">${paperIcon('search', 16)} Search</button></div><div class="search__often"><span>Often sought</span><ul>${often.join('')}</ul></div></form></div>`;
}

/** Top line, nameplate, the bar of sections with its panels, drawer and search. */
export function paperMasthead(room: Newsroom): string {
  const quick = ['The Sund crossing', 'Tarvand’s minerals', 'Costa Verana flood', 'Budget', 'Quiz'];
  return `<header class="masthead" data-component="masthead"><div class="masthead-row"><div class="masthead-left"><button type="button" class="burger" data-opens="drawer" aria-label="Sections">${paperIcon('menu')}</button><button type="button" data-opens="search" aria-label="Search">${paperIcon('search')}</button><span class="edition">${dateWords(room.now, 'fulldate', OUTLET.locale)}</span>${picker('International', 'editions', EDITIONS)}</div><a class="nameplate" href="/">The Ledger</a><div class="account"><a href="/app/">Briefing</a> ${picker(paperIcon('person', 18), 'account-menu', ACCOUNT)} <a class="subscribe" href="#">Subscribe</a></div></div>
<nav class="bar" aria-label="Sections"><ul>${PAPER_SECTIONS.map(barItem).join('\n')}</ul></nav>
<div class="quick"><span>In focus</span><ul>${quick.map((name) => `<li><a href="${topicUrl('topic', name)}">${name}</a></li>`).join('')}</ul></div>
${search()}
${drawer()}</header>`;
}
