import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import { escapeHtml } from '../rich-text';
import { BLANK_IMAGE } from './blank-image';
import { titleOf } from './headline';
import { topicUrl } from './topic-url';
import { townBox } from './town-box';
import { townCalendar } from './town-calendar';
import { townDate } from './town-date';
import type { TownWords } from './town-words';

const TIDES: [string, string][] = [
  ['04.12', '3.1 m'],
  ['10.20', '0.6 m'],
  ['16.37', '3.0 m'],
  ['22.51', '0.7 m'],
];
const SPONSORS = ['Averne Glassworks', 'Chandler Brandt', 'Lysmark Dairy'];
const SPACER = `<img src="${BLANK_IMAGE}" width="1" height="6" alt="">`;

function small(words: string): string {
  return `<tr><td class="small">${words}</td></tr>`;
}

function news(room: Newsroom, words: TownWords): string {
  const rows = room
    .newest('harbour-post')
    .slice(0, 6)
    .map(
      (story) =>
        `<tr><td class="small" valign="top">${townDate(story.published)}</td><td class="small"><a href="${escapeHtml(room.urlOf(story))}">${titleOf(story)}</a></td></tr>`,
    );
  return townBox(words.news, rows.join('\n'), 2);
}

function tides(words: TownWords): string {
  const rows = TIDES.map(
    ([clock, height], index) =>
      `<tr><td class="small">${index % 2 === 0 ? words.high : words.low}</td><td class="small">${clock}</td><td class="small" align="right">${height}</td></tr>`,
  );
  return townBox(words.tides, rows.join(''), 3);
}

export function townLeft(room: Newsroom, words: TownWords): string {
  const closed = words.closed.replace('{notice}', dateWords(room.now, 'weekday', words.locale));
  const addresses = words.addresses.map((name) =>
    small(`&raquo; <a href="${topicUrl('go', name)}">${name}</a>`),
  );
  return `<td width="190" valign="top" class="left">
${news(room, words)}
${tides(words)}
${townBox(words.weather, small(words.weatherText))}
${townBox(words.notices, small(`${closed}<br><br>${words.choir}`))}
${townCalendar(room.now, words)}
${townBox(words.links, addresses.join(''))}
${SPACER}
</td>`;
}

function search(words: TownWords): string {
  return townBox(
    words.search,
    `<tr><td><form action="/" method="get"><input type="text" name="q" size="12"> <input type="submit" value="${words.search}"></form></td></tr>`,
  );
}

function poll(words: TownWords): string {
  const answers = words.answers.map(
    (answer, index) =>
      `<tr><td><input type="radio" name="poll" value="${index}"></td><td class="small">${answer}</td></tr>`,
  );
  return townBox(
    words.poll,
    `<tr><td class="small"><form action="/" method="get"><b>${words.question}</b><table cellspacing="0" cellpadding="1">${answers.join('')}</table><input type="submit" value="${words.vote}"><br>${words.votes}</form></td></tr>`,
  );
}

function archive(room: Newsroom, words: TownWords): string {
  const year = room.now.getUTCFullYear();
  const years = [0, 1, 2, 3, 4].map((back) => `<option>${year - back}</option>`).join('');
  return townBox(
    words.archive,
    `<tr><td><form action="/" method="get"><select name="year">${years}</select> <input type="submit" value="&gt;&gt;"></form></td></tr>`,
  );
}

export function townRight(room: Newsroom, words: TownWords): string {
  const ads = words.ads.map(([text, reply]) =>
    small(`${text} <font color="#17466b"><b>${reply}</b></font>`),
  );
  const sponsors = SPONSORS.map(
    (name) =>
      `<tr><td align="center"><table class="sponsor" width="120"><tr><td align="center"><a href="${topicUrl('go', name)}"><font size="2"><b>${name}</b></font></a></td></tr></table></td></tr>`,
  );
  return `<td width="150" valign="top" class="right">
${search(words)}
${poll(words)}
${townBox(words.small, ads.join(''))}
${townBox(words.sponsors, sponsors.join(''))}
${archive(room, words)}
${SPACER}
</td>`;
}
