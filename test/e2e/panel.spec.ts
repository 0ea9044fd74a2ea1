import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser';
import { expect, test } from './extension-test';

async function openPanel(browser: ExtensionBrowser, page: Page): Promise<Page> {
  const popup = await browser.clickToolbar(page);
  await popup.getByRole('button', { name: 'Open panel' }).click();
  return browser.surface('sidepanel.html');
}

/** In the panel of the tab in front: those of other tabs wait out of sight. */
const shown = (panel: Page, selector: string) =>
  panel.locator(`.panel > .wrap:not([hidden]) ${selector}`);

/** What is marked in the page, as the page itself would see it. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('backstory-mark') ?? [])]
      .filter((range) => range.startContainer.isConnected)
      .map((range) => (range as Range).toString()),
  );

test('sums up the article and follows the tab', async ({ browserWith, open }) => {
  const first = await open('crossing-cost');
  const panel = await openPanel(browserWith, first);
  await expect(shown(panel, 'h1')).toHaveText('What the Sund crossing would cost, line by line');
  await expect(shown(panel, '.passages > li')).toHaveCount(3);
  const second = await open('flood-inquiry');
  await expect(panel.getByText('not been allowed to read this page')).toBeVisible();
  await first.bringToFront();
  await expect(shown(panel, 'h1')).toHaveText('What the Sund crossing would cost, line by line');
  await second.bringToFront();
  await browserWith.clickToolbar(second);
  await expect(shown(panel, 'h1')).toContainText('Prosecutor opens criminal inquiry');
});

test('finds a sentence in the page and marks it without touching the page', async ({
  browserWith,
  open,
}) => {
  const page = await open('crossing-cost');
  const panel = await openPanel(browserWith, page);
  const markup = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await markup();
  const last = shown(panel, '.passages .passage').last();
  const sentence = await last.innerText();
  await last.click();
  await expect.poll(() => marked(page)).toEqual([sentence]);
  expect(await markup()).toBe(before);
  await page.evaluate(() => {
    // A site that renders itself anew replaces its nodes by equal ones.
    document.body.replaceWith(document.body.cloneNode(true));
  });
  await last.click();
  await expect.poll(() => marked(page)).toEqual([sentence]);
  await page.evaluate(() => document.body.replaceChildren());
  await last.click();
  await expect(panel.getByText('not found on the page any more')).toBeVisible();
});

test('marks an actor’s mentions while the pointer is on it', async ({ browserWith, open }) => {
  const page = await open('crossing-offer-rejected');
  const panel = await openPanel(browserWith, page);
  await shown(panel, '.actors > li').filter({ hasText: 'Ilse Brandvik' }).hover();
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(1);
  expect((await marked(page)).every((text) => text.includes('Brandvik'))).toBe(true);
  await shown(panel, 'h1').hover();
  await expect.poll(async () => (await marked(page)).length).toBe(0);
});

test('keeps the reader’s place when another tab was in front', async ({ browserWith, open }) => {
  const first = await open('minerals-envoy-warns');
  const panel = await openPanel(browserWith, first);
  await shown(panel, '.passages .passage').first().waitFor();
  await shown(panel, '.always-read').waitFor();
  await panel.evaluate(() => scrollTo(0, 400));
  const second = await open('flood-inquiry');
  await expect(panel.getByText('not been allowed')).toBeVisible();
  await first.bringToFront();
  await expect(shown(panel, 'h1')).toContainText('Former U.S. envoy');
  await expect.poll(() => panel.evaluate(() => scrollY)).toBe(400);
  await second.close();
});
