import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { ExtensionBrowser } from '../../tools/browser/extension-browser';
import type { DemoPage } from '../../tools/demo/page';
import { serveDemo } from '../../tools/demo/serve';

interface Site {
  pages: DemoPage[];
  /** The page with this key. */
  page(key: string): DemoPage;
}

interface Fixtures {
  /** A browser with the built extension and an empty library. */
  browserWith: ExtensionBrowser;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<ExtensionBrowser>;
  /** Opens a demo page in a tab. */
  open(key: string): Promise<Page>;
}

/** Tests on the extension as it ships, in a real Chromium, on the demo news site. */
export const test = base.extend<Fixtures, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names it is given
    async ({}, use) => {
      const demo = await serveDemo();
      await use({
        pages: demo.pages,
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

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names it is given
  browserWith: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'backstory-e2e-'));
    const browser = await launch(profile);
    await use(browser);
    await browser.close().catch(() => {});
    rmSync(profile, { recursive: true, force: true });
  },

  restart: async ({ browserWith }, use) => {
    let current = browserWith;
    await use(async () => {
      await current.close();
      current = await launch(browserWith.profile);
      return current;
    });
    if (current !== browserWith) await current.close();
  },

  open: async ({ browserWith, site }, use) => {
    await use(async (key) => {
      const page = await browserWith.context.newPage();
      await page.goto(site.page(key).url);
      return page;
    });
  },
});

export { expect } from '@playwright/test';

export function launch(profile: string): Promise<ExtensionBrowser> {
  return ExtensionBrowser.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    extension: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
    profile,
    headless: true,
  });
}

/** Saves the article on a page by the popup's button, as a reader would. */
export async function saveByPopup(browser: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await browser.clickToolbar(page);
  await popup.getByRole('button', { name: 'Save story' }).click();
  await popup.getByText('Saved today').waitFor();
}

/** Badge and title of the toolbar button over the tab in front. */
export async function toolbar(browser: ExtensionBrowser): Promise<{ text: string; title: string }> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof Browser };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [text, title] = await Promise.all([
      chrome.action.getBadgeText({ tabId: tab!.id! }),
      chrome.action.getTitle({ tabId: tab!.id! }),
    ]);
    return { text, title };
  });
}

/** The titles in the library, the last saved first. */
export async function titles(browser: ExtensionBrowser): Promise<string[]> {
  const library = await browser.context.newPage();
  await library.goto(browser.url('library.html'));
  await library.getByText(/\d+ stor/).waitFor();
  const found = await library.locator('.story-title').allInnerTexts();
  await library.close();
  return found;
}

/** Changes settings as the options page would. */
export async function setSettings(browser: ExtensionBrowser, settings: object): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (change) => {
    const { chrome } = globalThis as unknown as { chrome: typeof Browser };
    await chrome.storage.local.set({ settings: change });
  }, settings);
}
