import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../browser/extension-browser';

/** Pixels of the panel in a picture: as much as a tall window shows. */
const PANEL_HEIGHT = 1100;

/** Pictures of popup, panel and library in both themes; leaves the panel open and resolves to it. */
export async function takePictures(
  browser: ExtensionBrowser,
  popup: Page,
  folder: string,
): Promise<Page> {
  await bothThemes(popup, `${folder}/popup`);
  await popup.getByRole('button', { name: 'Open panel' }).click();
  const panel = await browser.surface('sidepanel.html');
  await panel.getByRole('heading', { name: 'Who is who' }).waitFor();
  await bothThemes(panel, `${folder}/panel`, PANEL_HEIGHT);
  const library = await browser.context.newPage();
  await library.goto(browser.url('library.html'));
  await library.locator('.story-row').first().click();
  await library.locator('.reader-title').waitFor();
  await bothThemes(library, `${folder}/library`);
  await library.close();
  return panel;
}

async function bothThemes(page: Page, path: string, height?: number): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    // Colours fade for 120 ms.
    await page.waitForTimeout(300);
    const width = await page.evaluate(() => innerWidth);
    const part = height ? { fullPage: true, clip: { x: 0, y: 0, width, height } } : {};
    await page.screenshot({ path: `${path}-${colorScheme}.png`, ...part });
  }
}
