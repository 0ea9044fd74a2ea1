import { dateWords } from '../fill-dates';
import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';

const OUTLET = outletOf('ledger');

export interface Frame {
  title: string;
  head: string;
  main: string;
  bodyClass: string;
}

function consent(): string {
  return `<div class="consent" role="dialog" aria-label="Your privacy" id="consent"><div><h2>We value your privacy</h2><p>We and our 214 partners store and access information on a device, such as cookies, and process personal data for personalised advertising and content, measurement and audience research. With your permission we may use precise location data. You may click to consent, or you may refuse and keep reading.</p></div><div class="consent-buttons"><button type="button" data-consent="yes">Accept all</button><button type="button" data-consent="no">Reject all</button></div></div>
<script>
document.getElementById('consent').addEventListener('click', (event) => {
  if (event.target.dataset.consent) event.currentTarget.remove();
});
</script>`;
}

/** Masthead, section bar, footer and consent banner. */
export function paperPage(frame: Frame, room: Newsroom): string {
  const links = OUTLET.sections
    .map((name) => {
      const href = name === OUTLET.openSection ? `/${name.toLowerCase()}` : '/';
      return `<li><a href="${href}">${name}</a></li>`;
    })
    .join('');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frame.title}</title>
${frame.head}
<link rel="stylesheet" href="/styles/paper.css">
<link rel="stylesheet" href="/styles/paper-story.css">
<link rel="stylesheet" href="/styles/paper-live.css">
<link rel="icon" href="data:,">
</head>
<body class="${frame.bodyClass}">
<a class="skip" href="#content">Skip to main content</a>
<header class="masthead"><div class="masthead-row"><span class="edition">${dateWords(room.now, 'fulldate', OUTLET.locale)}</span><a class="nameplate" href="/">The Ledger</a><span class="account"><a href="/app/">Briefing</a> <a class="subscribe" href="#">Subscribe</a></span></div><nav aria-label="Sections"><ul>${links}</ul></nav></header>
${frame.main}
<footer class="site-footer"><p><strong>The Ledger</strong> ${OUTLET.tagline}</p><ul><li><a href="/about">About us</a></li><li><a href="#">Terms</a></li><li><a href="#">Privacy</a></li><li><a href="#">Corrections</a></li></ul><p>© ${room.now.getUTCFullYear()} The Ledger Trust</p></footer>
${consent()}
</body>
</html>`;
}
