import * as scripts from '../../tools/browser/firefox/browser-scripts';
import type { FirefoxDocument } from '../../tools/browser/firefox/firefox-document';
import { allowSite, expect, saveByPopup, test } from './firefox-test';

const COST = 'What the Sund crossing would cost, line by line';

/** In the panel of the tab in front: those of other tabs wait out of sight. */
const shown = (selector: string) => `.panel > .wrap:not([hidden]) ${selector}`;

/** What is marked in the page, as the page itself would see it. */
const marked = (page: FirefoxDocument) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('backstory-mark') ?? [])]
      .filter((range) => range.startContainer.isConnected)
      .map((range) => (range as Range).toString()),
  );

test('opens from the popup, sums up the article and follows the tab', async ({ firefox, open }) => {
  const first = await open('crossing-cost');
  const popup = await firefox.clickToolbar();
  await popup.click('button', 'Open panel');
  const panel = firefox.sidebar;
  await panel.waitFor(shown('h1'), COST);
  expect(await popup.isOpen()).toBe(false);
  await expect.poll(() => panel.count(shown('.passages > li'))).toBe(3);
  const second = await open('flood-inquiry');
  await panel.waitFor('.panel', 'not been allowed to read this page');
  await firefox.select(first);
  await panel.waitFor(shown('h1'), COST);
  await firefox.select(second);
  await firefox.clickToolbar();
  await panel.waitFor(shown('h1'), 'Prosecutor opens criminal inquiry');
});

test('opens by key and by the menus, beside a page that each of them grants', async ({
  firefox,
  open,
}) => {
  const page = await open('crossing-cost');
  await firefox.pressCommand('U');
  await firefox.sidebar.waitFor(shown('h1'), COST);
  await firefox.run(scripts.closeSidebar);
  await open('flood-inquiry');
  await firefox.chooseButtonMenu('openPanel');
  await firefox.sidebar.waitFor(shown('h1'), 'Prosecutor opens criminal inquiry');
  await firefox.run(scripts.closeSidebar);
  await firefox.select(page);
  await firefox.chooseMenu(page, 'h1', 'openPanel');
  await firefox.sidebar.waitFor(shown('h1'), COST);
});

test('offers on a page without a grant to allow its site', async ({ firefox, open }) => {
  await open('crossing-cost');
  await firefox.pressCommand('U');
  const panel = firefox.sidebar;
  await panel.waitFor(shown('.always-read button'), 'ledger.localhost');
  await panel.click(shown('.always-read button'));
  await firefox.answer(true);
  await expect.poll(() => panel.count('.always-read')).toBe(0);
  // The site's other pages are read without a click now.
  await open('crossing-offer-rejected');
  await panel.waitFor(shown('h1'), 'Ferry union rejects');
});

test('finds a sentence in the page and marks it without touching the page', async ({
  firefox,
  open,
}) => {
  const page = await open('crossing-cost');
  await firefox.pressCommand('U');
  const panel = firefox.sidebar;
  await panel.waitFor(shown('.passages .passage'));
  const markup = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await markup();
  const sentence = (await panel.text(shown('.passages li:last-child .passage')))!;
  await panel.click(shown('.passages li:last-child .passage'));
  await expect.poll(() => marked(page)).toEqual([sentence]);
  expect(await markup()).toBe(before);
  await page.evaluate(() => {
    // A site that renders itself anew replaces its nodes by equal ones.
    document.body.replaceWith(document.body.cloneNode(true));
  });
  await panel.click(shown('.passages li:last-child .passage'));
  await expect.poll(() => marked(page)).toEqual([sentence]);
  await page.evaluate(() => document.body.replaceChildren());
  await panel.click(shown('.passages li:last-child .passage'));
  await panel.waitFor('.panel', 'not found on the page any more');
});

test('marks an actor’s mentions while the pointer is on it', async ({ firefox, open }) => {
  const page = await open('crossing-offer-rejected');
  await firefox.pressCommand('U');
  const panel = firefox.sidebar;
  await panel.hover(shown('.actors > li'), 'Ilse Brandvik');
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(1);
  expect((await marked(page)).every((text) => text.includes('Brandvik'))).toBe(true);
  await panel.hover(shown('h1'));
  await expect.poll(async () => (await marked(page)).length).toBe(0);
});

test('keeps the reader’s place when another tab was in front', async ({ firefox, open }) => {
  const first = await open('minerals-envoy-warns');
  await firefox.pressCommand('U');
  const panel = firefox.sidebar;
  // The summary comes last and above the rest, which it would move.
  await panel.waitFor(shown('.passages .passage'));
  await panel.waitFor(shown('.always-read'));
  await panel.evaluate(() => scrollTo(0, 400));
  await open('flood-inquiry');
  await panel.waitFor('.panel', 'not been allowed');
  await firefox.select(first);
  await panel.waitFor(shown('h1'), 'Former U.S. envoy');
  await expect.poll(() => panel.evaluate(() => scrollY)).toBe(400);
});

test('shows new sentences, quotes and the story so far beside saved stories', async ({
  firefox,
  open,
}) => {
  await allowSite(firefox, 'http://ledger.localhost');
  for (const key of ['crossing-first-walkout', 'crossing-second-walkout']) {
    await open(key);
    await saveByPopup(firefox);
  }
  await open('crossing-third-walkout');
  await firefox.pressCommand('U');
  const panel = firefox.sidebar;
  await panel.waitFor(shown('.thread > li:not(.here)'));
  await panel.waitFor(shown('h2'), 'New to you');
  await panel.waitFor(shown('h2'), 'Who is who');
});
