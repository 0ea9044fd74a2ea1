import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';
import { jsonLd } from './json-ld';
import { pictureUrl } from './picture-url';

const OUTLET = outletOf('north-wire');
const LANGUAGES = ['en', 'ja', 'x-default'];

/** What stands in the head of every page of the agency. */
export function wireSiteHead(room: Newsroom): string {
  const origin = room.originOf('north-wire');
  const alternates = LANGUAGES.map(
    (language) => `<link rel="alternate" hreflang="${language}" href="${origin}/">`,
  );
  const icons = [60, 120, 180].map(
    (size) =>
      `<link rel="apple-touch-icon" sizes="${size}x${size}" href="${pictureUrl('ministry')}?width=${size}">`,
  );
  const organisation = jsonLd({
    '@context': 'https://schema.org',
    '@type': 'NewsMediaOrganization',
    name: OUTLET.name,
    url: `${origin}/`,
    publishingPrinciples: `${origin}/about`,
  });
  return `<meta name="theme-color" content="#006b75"><meta name="robots" content="index, follow, max-image-preview:large"><meta name="format-detection" content="telephone=no"><meta name="apple-mobile-web-app-capable" content="yes"><meta name="twitter:card" content="summary_large_image"><meta name="twitter:site" content="@northwire"><meta name="referrer" content="no-referrer-when-downgrade">${icons.join('')}${alternates.join('')}<link rel="preload" as="style" href="/styles/wire.css"><link rel="preload" as="style" href="/styles/wire-frame.css">${organisation}`;
}
