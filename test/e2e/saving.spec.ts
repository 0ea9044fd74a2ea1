import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser';
import { expect, saveByPopup, test, titles, toolbar } from './extension-test';

/** Chooses an entry of the context menu, as the browser tells the background of it. */
async function chooseMenu(
  browser: ExtensionBrowser,
  page: Page,
  clicked: Partial<Browser.contextMenus.OnClickData>,
): Promise<void> {
  await page.bringToFront();
  const worker = await browser.worker();
  await worker.evaluate(async (info) => {
    const { chrome } = globalThis as unknown as { chrome: typeof Browser };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch(info: object, tab: unknown): void };
    };
    onClicked.dispatch(info, tab);
  }, clicked);
}

test('saves by key, says so on the button and in the page, and takes it back there', async ({
  browserWith,
  open,
}) => {
  await saveByPopup(browserWith, await open('crossing-cost'));
  const page = await open('crossing-offer-rejected');
  await browserWith.pressKeys(page, { key: 'S', code: 83, alt: true, shift: true });
  await expect
    .poll(() => toolbar(browserWith))
    .toEqual({ text: '✓', title: 'Backstory: saved. 1 related story' });
  await expect(page.locator('backstory-toast')).toHaveCount(1);
  expect(await titles(browserWith)).toHaveLength(2);
});

test('says by key that a page of the browser is closed to it', async ({ browserWith }) => {
  const page = await browserWith.context.newPage();
  await page.goto('chrome://version/');
  await browserWith.pressKeys(page, { key: 'S', code: 83, alt: true, shift: true });
  await expect
    .poll(() => toolbar(browserWith))
    .toEqual({ text: '–', title: 'Backstory: The browser keeps this page closed to extensions.' });
});

test('saves a link for later, and completes it when it is opened', async ({
  browserWith,
  open,
  site,
}) => {
  const { url, title } = site.page('crossing-cost');
  const page = await open('ledger-home');
  await browserWith.clickToolbar(page);
  await chooseMenu(browserWith, page, { menuItemId: 'saveLink', linkUrl: url });
  await expect.poll(() => titles(browserWith)).toHaveLength(1);
  const opened = await open('crossing-cost');
  const popup = await browserWith.clickToolbar(opened);
  await expect(popup.getByText('Saved today')).toBeVisible();
  const library = await browserWith.context.newPage();
  await library.goto(browserWith.url('library.html'));
  await library.locator('.story-row').click();
  await expect(library.locator('.reader-title')).toHaveText(title);
  await expect(library.locator('.blocks')).toContainText('3.1 billion');
});

test('saves a passage as a highlight of its story', async ({ browserWith, open }) => {
  const page = await open('crossing-offer-rejected');
  await browserWith.clickToolbar(page);
  const passage = 'A loan we would repay twice is not an offer';
  await chooseMenu(browserWith, page, { menuItemId: 'saveSelection', selectionText: passage });
  await expect.poll(() => titles(browserWith)).toHaveLength(1);
  const library = await browserWith.context.newPage();
  await library.goto(browserWith.url('library.html'));
  await library.locator('.story-row').click();
  await expect(library.locator('.highlights q')).toHaveText(passage);
});

test('saves the further stories of a page one by one', async ({ browserWith, open }) => {
  const popup = await browserWith.clickToolbar(await open('minerals-envoy-warns'));
  const others = popup.locator('.others > li');
  await expect(others).toHaveCount(3);
  const title = await others.first().locator('.other-title').innerText();
  await others.first().getByRole('button').click();
  await expect(others.first().getByRole('button')).toHaveText('Saved');
  expect(await titles(browserWith)).toEqual([title]);
});

test('takes title, tags and note at the moment of saving', async ({ browserWith, open }) => {
  const page = await open('crossing-cost');
  const popup = await browserWith.clickToolbar(page);
  await popup.getByRole('button', { name: 'Save story' }).click();
  await popup.getByText('Title, tags, note').click();
  await popup.getByLabel('Title', { exact: true }).fill('The mud under the bridge');
  await popup.getByLabel('Tags').fill('ports, money');
  await popup.getByLabel('Note').fill('Ask about the dredging.');
  await expect.poll(() => titles(browserWith)).toEqual(['The mud under the bridge']);
  const library = await browserWith.context.newPage();
  await library.goto(browserWith.url('library.html'));
  await library.getByRole('searchbox').fill('mud under bridge');
  await library.locator('.story-row').click();
  await library.getByText('Title, tags, note').click();
  await expect(library.getByLabel('Tags')).toHaveValue('ports, money');
  await expect(library.getByLabel('Note')).toHaveValue('Ask about the dredging.');
});

test('keeps both versions of a page that was changed, and shows the difference', async ({
  browserWith,
  open,
  site,
}) => {
  const page = await open('crossing-offer-rejected');
  await saveByPopup(browserWith, page);
  await page.goto(site.page('crossing-offer-rejected').editionTwoUrl!);
  const popup = await browserWith.clickToolbar(page);
  await expect(popup.getByText(/\d+ sentences? changed since you saved it today/)).toBeVisible();
  await expect(popup.getByText('The headline changed since')).toBeVisible();
  await expect(popup.getByText('The page notes a correction')).toBeVisible();
  const library = await browserWith.context.newPage();
  await library.goto(browserWith.url('library.html'));
  await library.locator('.story-row').click();
  await expect(library.locator('.changes ins').first()).toBeVisible();
  await expect(library.locator('.changes del').first()).toBeVisible();
});

test('completes a preview when the reader can see it whole, and keeps the note', async ({
  browserWith,
  open,
  site,
}) => {
  const page = await open('minerals-scramble');
  const popup = await browserWith.clickToolbar(page);
  await expect(popup.getByText('preview only')).toBeVisible();
  await popup.getByRole('button', { name: 'Save story' }).click();
  await popup.getByText('Title, tags, note').click();
  await popup.getByLabel('Note').fill('Subscribe?');
  await popup.waitForTimeout(800);
  await page.goto(site.page('minerals-scramble').subscriberUrl!);
  const again = await browserWith.clickToolbar(page);
  await expect(again.locator('.article-header')).toContainText('complete');
  await expect(again.getByText('changed since you saved')).toHaveCount(0);
  await again.getByText('Title, tags, note').click();
  await expect(again.getByLabel('Note')).toHaveValue('Subscribe?');
});
