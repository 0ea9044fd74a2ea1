import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import * as scripts from '../../tools/browser/firefox/browser-scripts';
import { FirefoxBrowser } from '../../tools/browser/firefox/firefox-browser';
import type { FirefoxDocument } from '../../tools/browser/firefox/firefox-document';
import type { DemoPage } from '../../tools/demo/page';
import { serveDemo } from '../../tools/demo/serve';
import { findFirefox } from '../../tools/set-up.mjs';
import { emptyLibrary } from './empty-library';

interface Site {
  /** The demo page with this key. */
  page(key: string): DemoPage;
}

/** The Firefox of all journeys; a restart puts another process in its place. */
interface Running {
  firefox: FirefoxBrowser;
  /** What the reader sees when the extension has just been installed. */
  atInstall: AtInstall;
  restart(): Promise<void>;
}

interface AtInstall {
  tabs: { url: string }[];
  sidebarOpen: boolean;
  origins: string[];
}

interface Fixtures {
  firefox: FirefoxBrowser;
  /** Opens a demo page in a tab. */
  open(key: string): Promise<FirefoxDocument>;
  /** Each journey starts with no tab, no story, no site allowed, and must leave no error. */
  clean: undefined;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Tests on the extension as it ships, in a real Firefox, on the demo news site. */
export const test = base.extend<Fixtures, { site: Site; running: Running }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names it is given
    async ({}, use) => {
      const demo = await serveDemo();
      await use({
        page(key) {
          const found = demo.pages.find((page) => page.key === key);
          if (!found) throw new Error(`The demo has no page ${key}.`);
          return found;
        },
      });
      await demo.close();
    },
    { scope: 'worker' },
  ],

  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names it is given
    async ({}, use) => {
      const profile = mkdtempSync(join(tmpdir(), 'backstory-firefox-'));
      const extension = pack();
      const launch = () => {
        const executablePath = findFirefox();
        if (!executablePath) throw new Error('No Firefox was found. Set FIREFOX_PATH to one.');
        return FirefoxBrowser.launch({ executablePath, extension, profile, headless: true });
      };
      const firefox = await launch();
      const running: Running = {
        firefox,
        atInstall: await lookAround(firefox),
        async restart() {
          await running.firefox.quit();
          running.firefox = await launch();
        },
      };
      await emptyLibrary(firefox);
      await use(running);
      await running.firefox.quit();
      rmSync(profile, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  firefox: async ({ running }, use) => use(running.firefox),

  open: async ({ running, site }, use) => use((key) => running.firefox.open(site.page(key).url)),

  clean: [
    async ({ running }, use) => {
      await running.firefox.run(scripts.takeErrors);
      await use(undefined);
      const errors = await running.firefox.run(scripts.takeErrors);
      await emptyLibrary(running.firefox);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function lookAround(firefox: FirefoxBrowser): Promise<AtInstall> {
  await firefox.tabWith('/welcome.html');
  const background = await firefox.background();
  const origins = await background.evaluate(async () => {
    const { browser } = globalThis as never as { browser: typeof import('wxt/browser').browser };
    return (await browser.permissions.getAll()).origins ?? [];
  });
  const tabs = await firefox.run(scripts.listTabs);
  return { tabs, origins, sidebarOpen: await firefox.sidebar.isOpen() };
}

/** Packs the build; Firefox keeps only a packed extension over a restart. */
function pack(): string {
  const folder = join(ROOT, '.cache/firefox');
  const build = join(ROOT, '.output/firefox-mv3');
  const order = ['web-ext', 'build', '--source-dir', build, '--artifacts-dir', folder];
  order.push('--filename', 'backstory.xpi', '--overwrite-dest', '--no-config-discovery');
  execFileSync('npx', order, { cwd: ROOT, stdio: 'pipe', shell: process.platform === 'win32' });
  return join(folder, 'backstory.xpi');
}

/** Saves the article in the tab in front by the popup's button, as a reader would. */
export async function saveByPopup(firefox: FirefoxBrowser): Promise<void> {
  const popup = await firefox.clickToolbar();
  await popup.click('button', 'Save story');
  await popup.waitFor('.saved-mark', 'Saved today');
  await firefox.run(scripts.closePopups);
}

/** Badge and label of the toolbar button over the tab in front. */
export async function toolbar(firefox: FirefoxBrowser): Promise<{ text: string; title: string }> {
  const { text, title } = await firefox.run(scripts.readButton);
  return { text, title };
}

/** Opens the library in a tab, waiting until its list is there. */
export async function openLibrary(firefox: FirefoxBrowser): Promise<FirefoxDocument> {
  const library = await firefox.openOwn('library.html');
  await expect.poll(() => library.text('body')).toMatch(/\d+ stor/);
  return library;
}

/** The titles in the library, the last saved first. */
export async function titles(firefox: FirefoxBrowser): Promise<string[]> {
  const library = await openLibrary(firefox);
  const found = await library.texts('.story-title');
  await firefox.close(library);
  return found;
}

/** Allows a site in the options, and in the question that the browser then asks. */
export async function allowSite(firefox: FirefoxBrowser, origin: string): Promise<void> {
  const options = await firefox.openOwn('options.html');
  await options.fill('.allow-site input', origin);
  await options.click('button', 'Allow this site');
  await firefox.answer(true);
  await options.waitFor('.allow-site', 'Allowed. Its articles');
  await firefox.close(options);
}

/** Changes settings as the options page would. */
export async function setSettings(firefox: FirefoxBrowser, settings: object): Promise<void> {
  const background = await firefox.background();
  await background.evaluate(async (change) => {
    const { browser } = globalThis as never as { browser: typeof import('wxt/browser').browser };
    await browser.storage.local.set({ settings: change });
  }, settings);
}
