import type { Newsroom } from '../newsroom';
import type { Story } from '../story';
import { broadcasterFooter } from './broadcaster-footer';
import { broadcasterHead, broadcasterTail } from './broadcaster-head';
import { broadcasterIconSheet } from './broadcaster-icon';
import { broadcasterMasthead, broadcasterOverlays } from './broadcaster-masthead';
import { BROADCASTER_SCRIPT } from './broadcaster-script';
import { broadcasterSidebar } from './broadcaster-sidebar';
import { titleOf } from './headline';
import { type ThemeWords, themeWords } from './theme-words';

export interface Frame {
  title: string;
  head: string;
  main: string;
  language?: string;
  bodyClass: string;
}

function ticker(stories: Story[], room: Newsroom, words: ThemeWords): string {
  const items = stories.map(
    (story) => `<span class="tick"><a href="${room.urlOf(story)}">${titleOf(story)}</a></span>`,
  );
  return `<div class="ticker"><b>${words.breaking}</b><div class="ticker-run">${items.join('')}</div></div>`;
}

const STYLES = ['broadcaster', 'broadcaster-menu', 'broadcaster-post', 'broadcaster-widgets']
  .map((name) => `<link rel="stylesheet" id="${name}-css" href="/styles/${name}.css" media="all">`)
  .join('\n');

/** The theme around every page: masthead, menu, ticker, sidebar, footer. */
export function broadcasterPage(frame: Frame, room: Newsroom): string {
  const language = frame.language ?? 'en';
  const words = themeWords(language);
  const newest = room.newest('halvan', language);
  const direction = language === 'ar' ? ' dir="rtl"' : '';
  return `<!DOCTYPE html>
<html lang="${language === 'en' ? 'en-US' : language}"${direction} class="no-js">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frame.title}</title>
${frame.head}
${broadcasterHead(room)}
${STYLES}
<link rel="icon" href="data:,">
<script>document.documentElement.className = 'js';</script>
</head>
<body class="wp-singular ${frame.bodyClass}">
${broadcasterIconSheet()}
${broadcasterOverlays(language, room)}
<div id="site" class="site">
${broadcasterMasthead(language, room)}
${ticker(newest.slice(0, 4), room, words)}
<div class="columns">
${frame.main}
${broadcasterSidebar(language, room)}
</div>
${broadcasterFooter(language, room)}
</div>
${broadcasterTail()}
<script>${BROADCASTER_SCRIPT}</script>
</body>
</html>`;
}
