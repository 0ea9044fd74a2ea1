import type { Newsroom } from '../newsroom';
import { paperConsent } from './paper-consent';
import { paperFooter } from './paper-footer';
import { paperMasthead } from './paper-masthead';
import { paperSiteHead } from './paper-site-head';

export interface Frame {
  title: string;
  head: string;
  main: string;
  bodyClass: string;
}

const SCRIPT = `
const consent = document.getElementById('consent');
consent.addEventListener('click', (event) => {
  if (event.target.dataset.consent) consent.remove();
});
for (const button of document.querySelectorAll('[data-opens]'))
  button.addEventListener('click', () => {
    document.getElementById(button.dataset.opens).toggleAttribute('hidden');
  });
`;

/** Masthead, section bar, footer and consent banner. */
export function paperPage(frame: Frame, room: Newsroom): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frame.title}</title>
${frame.head}
${paperSiteHead(room)}
</head>
<body class="${frame.bodyClass}" id="top" data-edition="international">
<a class="skip" href="#content">Skip to main content</a>
${paperMasthead(room)}
${frame.main}
${paperFooter(room)}
${paperConsent()}
<script>${SCRIPT}</script>
</body>
</html>`;
}
