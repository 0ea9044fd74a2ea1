import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import { titleOf } from './headline';
import type { IconName } from './icon-paths';
import { paperIcon } from './paper-icon';
import { paperPicture } from './paper-picture';
import { PAPER_SECTIONS } from './paper-sections';
import { MARKETS } from './paper-teasers';
import { topicUrl } from './topic-url';

const TABS: [string, IconName][] = [
  ['Today', 'sun'],
  ['Listen', 'listen'],
  ['Saved', 'save'],
  ['Search', 'search'],
  ['You', 'person'],
];
/** Headline and minutes to read. */
const EARLIER: [string, number][] = [
  ['What a lock gate weighs', 3],
  ['The minister who kept no diary', 4],
  ['Four ways to price a river', 2],
  ['Bread, by the tonne', 3],
  ['The bank with one window', 5],
  ['Why the lamps were out', 2],
];
const SPEEDS = ['0.8×', '1×', '1.2×', '1.5×'];

function settings(): string {
  const sizes = ['Small', 'Medium', 'Large'].map(
    (name, index) =>
      `<label><input type="radio" name="size"${index === 1 ? ' checked' : ''}> ${name}</label>`,
  );
  const themes = ['Paper', 'Night', 'As the device'].map(
    (name, index) =>
      `<label><input type="radio" name="theme"${index === 0 ? ' checked' : ''}> ${name}</label>`,
  );
  return `<div class="sheet" id="settings" hidden><h2>Reading</h2><fieldset><legend>Text size</legend>${sizes.join('')}</fieldset><fieldset><legend>Colours</legend>${themes.join('')}</fieldset><label class="sheet-line"><input type="checkbox"> Wake me with the briefing</label><button type="button" data-opens="settings">Done</button></div>`;
}

/** The bar over the briefing, with what its buttons open. */
export function paperAppBar(): string {
  const sections = PAPER_SECTIONS.map(
    ({ name }) =>
      `<li><a href="${topicUrl('desk', name)}">${paperIcon('next', 12)}<span>${name}</span></a></li>`,
  );
  return `<header class="app-bar"><div class="app-name"><a href="/">The Ledger</a> <span>Briefing</span></div><div class="app-actions"><button type="button" data-opens="sections" aria-label="Sections">${paperIcon('menu')}</button><button type="button" data-opens="settings" aria-label="Reading settings">${paperIcon('text')}</button><button type="button" aria-label="Notices">${paperIcon('bell')}<span class="pip">2</span></button></div><div class="sheet" id="sections" hidden><h2>The rest of the paper</h2><ul>${sections.join('')}</ul></div>${settings()}</header>`;
}

/** The spoken briefing. */
function voice(): string {
  const speeds = SPEEDS.map(
    (speed) => `<option${speed === '1×' ? ' selected' : ''}>${speed}</option>`,
  );
  return `<div class="audio-player" data-state="paused"><button type="button" aria-label="Play">${paperIcon('play', 28)}</button><div class="audio-player__words"><strong>Hear the briefing</strong><div class="audio-player__line"><span>0:00</span><progress max="412" value="0"></progress><span>6:52</span></div></div><select aria-label="Speed">${speeds.join('')}</select></div>`;
}

function earlier(): string {
  const items = EARLIER.map(
    ([title, minutes], index) =>
      `<li><a href="${topicUrl('briefing', title)}"><span class="day">${index < 3 ? 'Yesterday' : 'Two days ago'}</span><span class="line">${title}</span><span class="mins">${paperIcon('clock', 12)} ${minutes} min</span></a></li>`,
  );
  return `<section class="earlier"><h2>Earlier briefings</h2><ul>${items.join('')}</ul></section>`;
}

/** Stories of the paper itself, under the three of the briefing. */
export function paperAppStories(room: Newsroom): string {
  const items = room
    .newest('ledger')
    .slice(0, 4)
    .map(
      (story) =>
        `<li><a href="${room.urlOf(story)}">${story.picture ? paperPicture(story.picture.name, '', [120, 240]) : ''}<span class="line">${titleOf(story)}</span><time datetime="${story.published.toISOString()}">${dateWords(story.published, 'date', 'en-GB')}</time></a></li>`,
    );
  return `<section class="from-paper"><h2>From the paper</h2><ul>${items.join('')}</ul></section>`;
}

function question(): string {
  const answers = ['11.4 km', '14.1 km', '41.1 km'].map(
    (answer) => `<li><label><input type="radio" name="answer"> <span>${answer}</span></label></li>`,
  );
  return `<form class="quiz" action="#"><h2>One question</h2><p>How long is the Sund crossing to be?</p><ul>${answers.join('')}</ul><button type="submit">Answer</button></form>`;
}

function figures(): string {
  const rows = MARKETS.map(
    ([name, level, change]) =>
      `<div class="figure-row"><dt>${name}</dt><dd>${level}</dd><dd class="${change.startsWith('-') ? 'fall' : 'rise'}">${change}</dd></div>`,
  );
  return `<section class="figures"><h2>Figures of the morning</h2><dl>${rows.join('')}</dl></section>`;
}

/** What stands beside the story. */
export function paperAppAside(): string {
  return `<aside class="app-aside">${voice()}${earlier()}${figures()}${question()}<form class="app-letter" action="#"><label for="app-mail">The briefing by mail</label><input id="app-mail" type="email" placeholder="you@mail.example"><button type="submit">Sign up</button></form></aside>`;
}

export function paperAppTabs(): string {
  const tabs = TABS.map(
    ([name, icon], index) =>
      `<li><button type="button" role="tab" aria-selected="${index === 0}">${paperIcon(icon)}<span>${name}</span></button></li>`,
  );
  return `<div class="app-tabs"><ul role="tablist">${tabs.join('')}</ul></div>`;
}
