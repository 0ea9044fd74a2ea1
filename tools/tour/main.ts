/**
 * The journey of `npm start`: saves eight stories of a demo news site by the real toolbar button,
 * then opens a fresh article on what happened next.
 * usage: tsx tools/tour/main.ts [--headless] [--pictures FOLDER]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../browser/extension-browser';
import { journeyThrough } from '../demo/journey';
import { serveDemo } from '../demo/serve';
import { printContext } from './print-context';
import { takePictures } from './take-pictures';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: !hasDisplay() },
    pictures: { type: 'string', default: '.cache/tour' },
  },
});

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const demo = await serveDemo();
const profile = mkdtempSync(join(tmpdir(), 'backstory-demo-'));
const browser = await ExtensionBrowser.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  extension: '.output/chrome-mv3',
  profile,
  headless: values.headless,
});
try {
  await journey();
} finally {
  await browser.close().catch(() => {});
  await demo.close();
  rmSync(profile, { recursive: true, force: true });
}

async function journey(): Promise<void> {
  const { saves, opens } = journeyThrough(demo.pages);
  const [page = await browser.context.newPage()] = browser.context.pages();
  console.log(`A demo news site of four outlets is at ${demo.origin}`);
  for (const { url, title } of saves) {
    await page.goto(url);
    await save(page);
    console.log(`saved   ${title}`);
  }
  await page.goto(opens.url);
  console.log(`opened  ${opens.title}\n`);
  const popup = await browser.clickToolbar(page);
  await popup.getByRole('heading', { name: 'Who is who' }).waitFor();
  if (!values.headless) {
    console.log('The browser is yours: read, save, open the panel. Close it to end the demo.');
    await new Promise((closed) => browser.context.once('close', closed));
    return;
  }
  mkdirSync(values.pictures, { recursive: true });
  const panel = await takePictures(browser, popup, values.pictures);
  await printContext(panel);
  console.log(`\nPictures of popup, panel and library are in ${values.pictures}`);
}

async function save(page: Page): Promise<void> {
  const popup = await browser.clickToolbar(page);
  await popup.getByRole('button', { name: 'Save story' }).click();
  await popup.getByText('Saved today').waitFor();
}
