import * as scripts from '../../tools/browser/firefox/browser-scripts';
import { allowSite, expect, openLibrary, saveByPopup, test, titles, toolbar } from './firefox-test';

test('opens one page at install, no sidebar, and asks for no site', async ({ running }) => {
  expect(running.atInstall.tabs.map(({ url }) => url)).toEqual([
    'about:blank',
    expect.stringMatching(/^moz-extension:.*\/welcome\.html$/),
  ]);
  expect(running.atInstall.sidebarOpen).toBe(false);
  expect(running.atInstall.origins).toEqual([]);
  expect(await running.firefox.run(scripts.readButton)).toMatchObject({
    title: 'Backstory',
    icon: expect.stringMatching(/^icon-\d+\.png$/),
  });
});

test('shows related stories with reasons and named actors on an article', async ({
  firefox,
  open,
}) => {
  for (const key of ['crossing-cost', 'flood-ignored-warnings', 'crossing-one-more-week']) {
    await open(key);
    await saveByPopup(firefox);
  }
  await open('crossing-offer-rejected');
  const popup = await firefox.clickToolbar();
  await popup.waitFor('h1', 'Ferry union rejects Velmar’s second offer');
  await expect.poll(() => popup.count('.thread > li:not(.here)')).toBe(2);
  expect(await popup.text('.thread > li:not(.here)')).toMatch(/both name|shares|same storyline/);
  expect(await popup.text('.thread')).not.toContain('Dam operator');
  await popup.waitFor('.actors', 'Ilse Brandvik');
});

test('saves, says so, takes it back, and brings it back', async ({ firefox, open }) => {
  await open('crossing-cost');
  const popup = await firefox.clickToolbar();
  await popup.waitFor('body', 'Your library is empty');
  await popup.click('button', 'Save story');
  await popup.waitFor('.saved-mark', 'Saved today');
  await expect.poll(() => popup.texts('[role=status]')).toContain('Saved in your library.');
  await popup.click('button', 'Undo');
  await popup.waitFor('button', 'Save story');
  await popup.click('button', 'Undo');
  await popup.waitFor('.saved-mark', 'Saved today');
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '✓' });
});

test('knows a saved page after a reload and under another address', async ({
  firefox,
  open,
  site,
}) => {
  const { url } = site.page('crossing-cost');
  const page = await open('crossing-cost');
  await saveByPopup(firefox);
  await page.evaluate(() => location.reload());
  await page.loaded(url);
  await (await firefox.clickToolbar()).waitFor('.saved-mark', 'Saved today');
  await firefox.go(page, `${url}?utm_source=letter&fbclid=1#comments`);
  await (await firefox.clickToolbar()).waitFor('.saved-mark', 'Saved today');
  expect(await titles(firefox)).toHaveLength(1);
});

test('leaves the page exactly as it was', async ({ firefox, open }) => {
  const page = await open('minerals-envoy-warns');
  const markup = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await markup();
  const popup = await firefox.clickToolbar();
  await popup.waitFor('h2', 'Who is who');
  expect(await markup()).toBe(before);
});

test('says that a page is no article, and shows recent stories and search', async ({
  firefox,
  open,
}) => {
  await open('crossing-cost');
  await saveByPopup(firefox);
  for (const key of ['ledger-home', 'north-wire-section', 'halvan-about']) {
    await open(key);
    const popup = await firefox.clickToolbar();
    await expect
      .poll(() => popup.text('body'))
      .toMatch(/not an article|not look like an article|No article text/);
    await popup.waitFor('.story-list', 'What the Sund crossing would cost');
  }
  const { popup } = firefox;
  await popup.fill('input[type=search]', 'quokka');
  await popup.waitFor('body', 'No story has all of these words.');
  await popup.fill('input[type=search]', 'crossing cost');
  await popup.waitFor('.story-list', 'What the Sund crossing would cost');
});

test('says so on a page of the browser, and goes from popup to library and options', async ({
  firefox,
  open,
}) => {
  await open('crossing-cost');
  await saveByPopup(firefox);
  await firefox.open('about:license');
  let popup = await firefox.clickToolbar();
  await popup.waitFor('body', 'closed to extensions');
  await popup.click('.story-list button', 'What the Sund crossing would cost');
  const library = await firefox.tabWith('/library.html');
  await library.waitFor('.reader-title', 'What the Sund crossing would cost');
  expect(await popup.isOpen()).toBe(false);
  popup = await firefox.clickToolbar();
  await popup.click('.foot button', 'Options');
  await (await firefox.tabWith('/options.html')).waitFor('h2');
  expect(await popup.isOpen()).toBe(false);
});

test('the library finds, opens to read, deletes and brings back', async ({ firefox, open }) => {
  for (const key of ['crossing-cost', 'flood-inquiry']) {
    await open(key);
    await saveByPopup(firefox);
  }
  const library = await openLibrary(firefox);
  await library.fill('input[type=search]', 'velmar');
  await expect.poll(() => library.count('.story-row')).toBe(1);
  await library.click('.story-row');
  await library.waitFor('.blocks', 'Velmar');
  await library.click('button', 'Delete');
  await expect.poll(() => library.count('.story-row')).toBe(0);
  await library.click('button', 'Undo');
  await library.waitFor('.reader-title', 'What the Sund crossing would cost');
  await expect.poll(() => library.count('.story-row')).toBe(1);
});

test('refuses a page’s order that comes from a content script', async ({ firefox, open }) => {
  const page = await open('crossing-cost');
  await saveByPopup(firefox);
  await allowSite(firefox, 'http://ledger.localhost');
  await firefox.select(page);
  const background = await firefox.background();
  const reply = await background.evaluate(async () => {
    const { browser } = globalThis as never as { browser: typeof import('wxt/browser').browser };
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const [injection] = await browser.scripting.executeScript({
      target: { tabId: tab!.id! },
      func: () =>
        browser.runtime.sendMessage({
          kind: 'order',
          name: 'deleteStory',
          payload: { storyId: 'any' },
        }),
    });
    return injection!.result;
  });
  expect(reply).toEqual({ error: 'Only pages of Backstory may order that.' });
});
