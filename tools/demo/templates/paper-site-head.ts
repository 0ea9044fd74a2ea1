import type { Newsroom } from '../newsroom';
import { pictureUrl } from './picture-url';

const STYLES = ['paper', 'paper-masthead', 'paper-story', 'paper-rails', 'paper-live'];
const EDITIONS = ['en-GB', 'en', 'x-default'];
const FLAGS = { commercial: true, comments: true, edition: 'international', tests: ['rail-b'] };

/** What stands in the head of every page of the paper, whatever it shows. */
export function paperSiteHead(room: Newsroom): string {
  const origin = room.originOf('ledger');
  const icons = [76, 120, 152, 180].map(
    (size) =>
      `<link rel="apple-touch-icon" sizes="${size}x${size}" href="${pictureUrl('bridge')}?width=${size}">`,
  );
  const editions = EDITIONS.map(
    (language) => `<link rel="alternate" hreflang="${language}" href="${origin}/">`,
  );
  return `<meta name="theme-color" content="#7b1f2b">
<meta name="format-detection" content="telephone=no">
<meta name="robots" content="max-image-preview:large">
<meta name="apple-itunes-app" content="app-id=100000000">
<meta name="twitter:site" content="@theledger">
<meta name="referrer" content="origin-when-cross-origin">
${icons.join('\n')}
${editions.join('\n')}
<link rel="alternate" type="application/rss+xml" title="The Ledger" href="${origin}/?format=rss">
<link rel="search" type="application/opensearchdescription+xml" title="The Ledger" href="${origin}/?format=opensearch">
${STYLES.map((name) => `<link rel="preload" as="style" href="/styles/${name}.css">`).join('\n')}
${STYLES.map((name) => `<link rel="stylesheet" href="/styles/${name}.css">`).join('\n')}
<link rel="icon" href="data:,">
<script id="page-config" type="application/json">${JSON.stringify(FLAGS)}</script>`;
}
