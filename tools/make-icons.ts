/**
 * Draws the toolbar icons, a ring on a short thread, into public/icon/.
 * usage: CHROMIUM_PATH=… npx tsx tools/make-icons.ts
 */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';

// A mid tone that stands out on light and dark toolbars alike: browsers do not tell which it is.
const INK = '#5f6f86';

function svg(size: number, saved: boolean): string {
  const fill = saved ? INK : '#ffffff';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">
    <path d="M8 0.500v3M8 12.500v3" stroke="${INK}" stroke-width="2" stroke-linecap="round"/>
    <circle cx="8" cy="8" r="4" fill="${fill}" stroke="${INK}" stroke-width="2.200"/></svg>`;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
mkdirSync('public/icon', { recursive: true });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  for (const name of ['icon', 'saved']) {
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style>${svg(size, name === 'saved')}`,
    );
    await page.screenshot({ path: `public/icon/${name}-${size}.png`, omitBackground: true });
  }
  await page.close();
}
await browser.close();
