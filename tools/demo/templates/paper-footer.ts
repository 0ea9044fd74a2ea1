import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';
import type { IconName } from './icon-paths';
import { paperIcon } from './paper-icon';
import { topicUrl } from './topic-url';

const OUTLET = outletOf('ledger');
const COLUMNS: [string, string[]][] = [
  ['News', ['World', 'Business', 'Politics', 'Climate', 'Live', 'Archive since the first issue']],
  ['Opinion', ['The leader', 'Columns', 'Letters', 'Cartoon', 'Readers ask']],
  ['Tools', ['Crossword', 'Pension table', 'Toll calculator', 'Wage map', 'Chess']],
  ['The paper', ['Our accounts', 'The trust', 'Code of practice', 'Traineeships', 'Press office']],
  ['Subscribers', ['Printed paper', 'Gift a month', 'Students', 'Help', 'Leave us']],
];
const LEGAL = ['Terms', 'Privacy', 'Cookies', 'Corrections', 'Accessibility', 'Modern slavery'];
const ACCOUNTS: [string, IconName][] = [
  ['Photographs', 'camera'],
  ['Short films', 'play'],
  ['Letters by mail', 'mail'],
  ['Spoken', 'listen'],
];

function column([heading, names]: [string, string[]]): string {
  const links = names.map(
    (name) =>
      `<li><a href="${topicUrl('page', name)}" data-link-name="footer : ${name}">${name}</a></li>`,
  );
  return `<section class="foot-column"><h2>${heading}</h2><ul>${links.join('')}</ul></section>`;
}

export function paperFooter(room: Newsroom): string {
  const accounts = ACCOUNTS.map(
    ([name, icon]) =>
      `<li><a href="${topicUrl('page', name)}" aria-label="${name}">${paperIcon(icon)}</a></li>`,
  );
  const legal = LEGAL.map((name) => `<li><a href="${topicUrl('page', name)}">${name}</a></li>`);
  return `<footer class="site-footer" data-component="footer"><div class="foot-head"><p><strong>The Ledger</strong> ${OUTLET.tagline}</p><ul class="foot-accounts">${accounts.join('')}</ul><a class="to-top" href="#top">Back to top ${paperIcon('up', 14)}</a></div>
<div class="foot-columns">${COLUMNS.map(column).join('\n')}</div>
<ul class="foot-legal"><li><a href="/about">About us</a></li>${legal.join('')}</ul><p class="foot-small">© ${room.now.getUTCFullYear()} The Ledger Trust. Registered as a newspaper. Printed on paper that was paper before.</p></footer>`;
}
