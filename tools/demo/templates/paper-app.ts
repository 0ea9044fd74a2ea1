import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import { pathOf } from '../newsroom';
import { plainText, richText } from '../rich-text';
import type { Story } from '../story';
import { titleOf } from './headline';
import { openGraph } from './open-graph';
import { paperAppAside, paperAppBar, paperAppStories, paperAppTabs } from './paper-app-frame';
import { paperJsonLd } from './paper-json-ld';

interface AppStory {
  path: string;
  title: string;
  html: string;
}

function storyHtml(story: Story, room: Newsroom): string {
  const paragraphs = story.blocks.map((block) =>
    'text' in block ? `<p>${richText(block.text, 'ledger', room)}</p>` : '',
  );
  return `<article class="brief"><h1>${titleOf(story)}</h1><div class="byline">By ${plainText(story.authors.join(' and '), 'ledger')} <time datetime="${story.published.toISOString()}">${dateWords(story.published, 'fulldate', 'en-GB')}</time></div>${paragraphs.join('\n')}</article>`;
}

/** Replaces the story in place and pushes its address; the head keeps what it was served with. */
const SCRIPT = `
const stories = JSON.parse(document.getElementById('stories').textContent);
const view = document.getElementById('view');
function show(path) {
  const story = stories.find((candidate) => candidate.path === path) ?? stories[0];
  const fresh = document.createElement('template');
  fresh.innerHTML = story.html;
  view.replaceChildren(fresh.content);
  document.title = story.title + ' | The Ledger Briefing';
  for (const link of document.querySelectorAll('nav a[data-story]'))
    link.toggleAttribute('aria-current', link.getAttribute('href') === story.path);
  window.scrollTo(0, 0);
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-story]');
  if (link === null) return;
  event.preventDefault();
  history.pushState({}, '', link.getAttribute('href'));
  show(location.pathname);
});
for (const button of document.querySelectorAll('[data-opens]'))
  button.addEventListener('click', () => {
    document.getElementById(button.dataset.opens).toggleAttribute('hidden');
  });
window.addEventListener('popstate', () => show(location.pathname));
`;

/**
 * The briefing: one document for several stories. Its metadata is that of the story it was
 * entered with and goes stale as the reader moves on, as on many single-page sites.
 */
export function appPage(story: Story, all: Story[], room: Newsroom): string {
  const data: AppStory[] = all.map((one) => ({
    path: pathOf(one),
    title: titleOf(one),
    html: storyHtml(one, room),
  }));
  const links = data.map(
    (one) =>
      `<li><a data-story href="${one.path}"${one.path === pathOf(story) ? ' aria-current' : ''}>${one.title}</a></li>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(story)} | The Ledger Briefing</title>
${openGraph(story, room, 'The Ledger')}
${paperJsonLd(story, room)}
<meta name="theme-color" content="#7b1f2b">
<meta name="mobile-web-app-capable" content="yes">
<link rel="stylesheet" href="/styles/paper.css">
<link rel="stylesheet" href="/styles/paper-story.css">
<link rel="stylesheet" href="/styles/paper-app.css">
<link rel="icon" href="data:,">
</head>
<body class="app">
<div id="app">
${paperAppBar()}
<nav aria-label="Today’s briefing"><h2>Three to know</h2><ol>${links.join('')}</ol>${paperAppStories(room)}</nav>
<main id="view">${storyHtml(story, room)}</main>
${paperAppAside()}
</div>
${paperAppTabs()}
<script type="application/json" id="stories">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>${SCRIPT}</script>
</body>
</html>`;
}
