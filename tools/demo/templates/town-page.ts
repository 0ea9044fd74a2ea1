import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';
import { escapeHtml } from '../rich-text';
import { BLANK_IMAGE } from './blank-image';
import { topicUrl } from './topic-url';
import { townLeft, townRight } from './town-columns';
import { type TownWords, townWords } from './town-words';

const OUTLET = outletOf('harbour-post');
const SCRIPT = `
function sub(id, shown) { document.getElementById(id).style.visibility = shown ? 'visible' : 'hidden'; }
`;

function menuCell(words: TownWords, index: number): string {
  const section = OUTLET.sections[index] ?? '';
  const href =
    section === OUTLET.openSection
      ? `/list.php?section=${section.toLowerCase()}`
      : topicUrl('p', section);
  const pages = (words.pages[index] ?? []).map(
    (page) => `<tr><td><a href="${topicUrl('p', page)}">${page}</a></td></tr>`,
  );
  return `<td onmouseover="sub('sub${index}', 1)" onmouseout="sub('sub${index}', 0)"><a href="${href}">${words.sections[index]}</a><div class="sub" id="sub${index}" style="visibility: hidden"><table cellspacing="0">${pages.join('')}</table></div></td>`;
}

function menu(language: string, words: TownWords, room: Newsroom): string {
  const [german] = room.newest('harbour-post', 'de');
  const other = language === 'de' ? '/' : german ? escapeHtml(room.urlOf(german)) : null;
  const guests = other ? `<td><a href="${other}">${words.language}</a></td>` : '';
  const cells = OUTLET.sections.map((_, index) => menuCell(words, index));
  return `<table class="menu" width="100%" cellspacing="0" cellpadding="0"><tr>${cells.join('')}${guests}<td><a href="/about">${words.contact}</a></td></tr></table>`;
}

function foot(words: TownWords, room: Newsroom): string {
  const terms = words.terms
    .map((name) => `<a href="${topicUrl('p', name)}">${name}</a>`)
    .join(' &nbsp;|&nbsp; ');
  return `<tr><td colspan="3" class="foot">Harbour Post, 11 Ropewalk, Port Averne &nbsp;|&nbsp; <a href="/about">${words.contact}</a> &nbsp;|&nbsp; ${terms} &nbsp;|&nbsp; ${words.visitors}: 1${String(room.now.getUTCDate()).padStart(2, '0')}4 &nbsp;|&nbsp; ${words.made}<img src="${BLANK_IMAGE}" width="1" height="1" alt=""></td></tr>`;
}

/** The frame of tables around every page: name, menu, two columns of boxes, foot. */
export function townPage(title: string, main: string, room: Newsroom, language = 'en'): string {
  const words = townWords(language);
  return `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="/styles/town.css">
<link rel="icon" href="data:,">
<script type="text/javascript">${SCRIPT}</script>
</head>
<body>
<table class="frame" width="1120" align="center" cellspacing="0" cellpadding="0">
<tr><td colspan="3" class="top"><table width="100%" cellspacing="0" cellpadding="0"><tr><td><a href="/">Harbour Post</a><br><span>${OUTLET.tagline}</span></td><td align="right"><table class="banner" width="330"><tr><td align="center"><font size="2">Chandler Brandt<br><b>Rope, lamps, boots</b></font></td></tr></table></td></tr></table></td></tr>
<tr><td colspan="3">${menu(language, words, room)}</td></tr>
<tr>
${townLeft(room, words)}
<td valign="top" class="main">
${main}
</td>
${townRight(room, words)}
</tr>
${foot(words, room)}
</table>
</body>
</html>`;
}
