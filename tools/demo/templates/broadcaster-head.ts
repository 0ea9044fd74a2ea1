import type { Newsroom } from '../newsroom';
import { outletOf } from '../outlets';
import { BLANK_IMAGE } from './blank-image';
import { pictureUrl } from './picture-url';

const OUTLET = outletOf('halvan');
const PLUGIN_SCRIPTS = [
  'jquery-migrate',
  'mvp-custom',
  'ad-inserter',
  'comment-reply',
  'lazy-load',
];

/** What theme, search plug-in and feed plug-in write into the head of every page. */
export function broadcasterHead(room: Newsroom): string {
  const origin = room.originOf('halvan');
  const icons = [57, 72, 114, 152, 180].map(
    (size) =>
      `<link rel="apple-touch-icon" sizes="${size}x${size}" href="${pictureUrl('mine')}?w=${size}">`,
  );
  return `<meta name="robots" content="index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1">
<meta name="generator" content="WordPress 6.8">
<meta name="theme-color" content="#0d2b45">
<meta name="format-detection" content="telephone=no">
<meta name="apple-mobile-web-app-title" content="${OUTLET.name}">
<meta name="msapplication-TileColor" content="#0d2b45">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:site" content="@halvantv">
<link rel="profile" href="${origin}/?xfn=11">
<link rel="alternate" hreflang="en-US" href="${origin}/">
<link rel="alternate" hreflang="x-default" href="${origin}/">
<link rel="alternate" type="application/rss+xml" title="${OUTLET.name} &raquo; Feed" href="${origin}/?feed=rss2">
<link rel="alternate" type="application/rss+xml" title="${OUTLET.name} &raquo; Comments Feed" href="${origin}/?feed=comments-rss2">
<link rel="alternate" type="application/json+oembed" href="${origin}/?rest_route=/oembed/1.0/embed">
<link rel="https://api.w.org/" href="${origin}/?rest_route=/">
<link rel="EditURI" type="application/rsd+xml" title="RSD" href="${origin}/?rsd">
<link rel="shortlink" href="${origin}/?p=48113">
<link rel="preload" as="style" href="/styles/broadcaster.css">
${icons.join('\n')}`;
}

/** What the plug-ins leave at the end of the body. */
export function broadcasterTail(): string {
  const settings = PLUGIN_SCRIPTS.map(
    (name) =>
      `<script id="${name}-js-extra">var ${name.replaceAll('-', '_')} = ${JSON.stringify({ ajax: '/wp-ajax', nonce: '8c41f0', delay: 250 })};</script>`,
  );
  return `<noscript><img height="1" width="1" style="display: none" src="${BLANK_IMAGE}" alt=""></noscript>
<div id="fb-root"></div><div id="hv-lightbox" class="lightbox" aria-hidden="true"><div class="lightbox-inner"></div></div>
${settings.join('\n')}`;
}
