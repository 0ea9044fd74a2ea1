import type { Browser } from 'wxt/browser';
import { expect, saveByPopup, test } from './extension-test';

test('shows related stories with reasons and named actors on an article', async ({
  browserWith,
  open,
}) => {
  for (const key of ['crossing-cost', 'flood-ignored-warnings', 'crossing-one-more-week'])
    await saveByPopup(browserWith, await open(key));
  const popup = await browserWith.clickToolbar(await open('crossing-offer-rejected'));
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(
    'Ferry union rejects Velmar’s second offer',
  );
  const related = popup.locator('.thread > li:not(.here)');
  await expect(related).toHaveCount(2);
  await expect(related.first()).toContainText(/both name|shares|same storyline/);
  await expect(popup.locator('.thread')).not.toContainText('Dam operator');
  await expect(popup.locator('.actors')).toContainText('Ilse Brandvik');
});

test('saves, says so, and takes it back', async ({ browserWith, open }) => {
  const page = await open('crossing-cost');
  const popup = await browserWith.clickToolbar(page);
  await expect(popup.getByText('Your library is empty')).toBeVisible();
  await popup.getByRole('button', { name: 'Save story' }).click();
  await expect(popup.getByText('Saved today')).toBeVisible();
  await expect(popup.getByRole('status').filter({ hasText: 'Saved in your library.' })).toHaveCount(
    1,
  );
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('button', { name: 'Save story' })).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByText('Saved today')).toBeVisible();
});

test('takes a page with tracking parameters for the same story', async ({
  browserWith,
  open,
  site,
}) => {
  const page = await open('crossing-cost');
  await saveByPopup(browserWith, page);
  await page.goto(`${site.page('crossing-cost').url}?utm_source=letter&fbclid=1#comments`);
  const popup = await browserWith.clickToolbar(page);
  await expect(popup.getByText('Saved today')).toBeVisible();
});

test('keeps what was saved over a restart of the browser', async ({
  browserWith,
  open,
  restart,
  site,
}) => {
  await saveByPopup(browserWith, await open('crossing-cost'));
  const again = await restart();
  const page = await again.context.newPage();
  await page.goto(site.page('crossing-cost').url);
  await expect((await again.clickToolbar(page)).getByText('Saved today')).toBeVisible();
});

test('saves after the worker was killed, and while the popup is open', async ({
  browserWith,
  open,
}) => {
  await saveByPopup(browserWith, await open('crossing-cost'));
  const page = await open('flood-inquiry');
  const popup = await browserWith.clickToolbar(page);
  await popup.getByRole('button', { name: 'Save story' }).waitFor();
  await browserWith.killWorker();
  await popup.getByRole('button', { name: 'Save story' }).click();
  await expect(popup.getByText('Saved today')).toBeVisible();
  await browserWith.killWorker();
  const library = await browserWith.context.newPage();
  await library.goto(browserWith.url('library.html'));
  await expect(library.locator('.story-row')).toHaveCount(2);
});

test('leaves the page exactly as it was', async ({ browserWith, open }) => {
  const page = await open('minerals-envoy-warns');
  const markup = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await markup();
  const popup = await browserWith.clickToolbar(page);
  await popup.getByRole('heading', { name: 'Who is who' }).waitFor();
  expect(await markup()).toBe(before);
});

test('tells the language of a page that does not declare it, and names no common nouns', async ({
  browserWith,
  open,
}) => {
  const popup = await browserWith.clickToolbar(await open('crossing-faehren'));
  const actors = popup.locator('.actors');
  await expect(actors).toContainText('Mette Ohlendorf');
  for (const word of ['Sommer', 'Dann', 'Ein Auto']) await expect(actors).not.toContainText(word);
});

test('reads and saves a page anyway that does not look like an article, and knows it again', async ({
  browserWith,
  open,
}) => {
  const page = await open('halvan-about');
  const popup = await browserWith.clickToolbar(page);
  await popup.getByRole('button', { name: 'Read it anyway' }).click();
  await expect(popup.getByRole('heading', { name: 'About us' })).toBeVisible();
  await popup.getByRole('button', { name: 'Save story' }).click();
  await expect(popup.getByText('Saved today')).toBeVisible();
  await page.reload();
  const again = await browserWith.clickToolbar(page);
  await expect(again.getByText('Saved today')).toBeVisible();
});

for (const key of ['ledger-home', 'north-wire-section', 'halvan-about'])
  test(`says that ${key} is no article, and shows recent stories and search`, async ({
    browserWith,
    open,
  }) => {
    await saveByPopup(browserWith, await open('crossing-cost'));
    const popup = await browserWith.clickToolbar(await open(key));
    await expect(
      popup.getByText(/not an article|not look like an article|No article text/),
    ).toBeVisible();
    await expect(popup.locator('.story-list')).toContainText('What the Sund crossing would cost');
    await popup.getByRole('searchbox').fill('quokka');
    await expect(popup.getByText('No story has all of these words.')).toBeVisible();
    await popup.getByRole('searchbox').fill('crossing cost');
    await expect(popup.locator('.story-list')).toContainText('What the Sund crossing would cost');
  });

test('says so on a page of the browser', async ({ browserWith }) => {
  const page = await browserWith.context.newPage();
  await page.goto('chrome://version/');
  const popup = await browserWith.clickToolbar(page);
  await expect(popup.locator('body')).toContainText('closed to extensions');
});

test('refuses a page’s order that comes from a content script', async ({ browserWith, open }) => {
  const page = await open('crossing-cost');
  await saveByPopup(browserWith, page);
  const [worker] = browserWith.context.serviceWorkers();
  // The click has granted the page, so the worker may run code where content scripts run.
  const reply = await worker!.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof Browser };
    const [tab] = await chrome.tabs.query({ active: true });
    const [injection] = await chrome.scripting.executeScript({
      target: { tabId: tab!.id! },
      func: () =>
        chrome.runtime.sendMessage({
          kind: 'order',
          name: 'deleteStory',
          payload: { storyId: 'any' },
        }),
    });
    return injection!.result;
  });
  expect(reply).toEqual({ error: 'Only pages of Backstory may order that.' });
});
