import * as scripts from '../../tools/browser/firefox/browser-scripts';
import { allowSite, expect, saveByPopup, setSettings, test, titles, toolbar } from './firefox-test';

const LEDGER = 'http://ledger.localhost';

test('shows on an allowed site what is saved, without a click', async ({ firefox, open }) => {
  await open('crossing-cost');
  await saveByPopup(firefox);
  await allowSite(firefox, LEDGER);
  await open('crossing-offer-rejected');
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '1' });
  await open('crossing-cost');
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '✓' });
  await open('flood-inquiry');
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '' });
});

test('knows the pages that were open on a site before it was allowed', async ({
  firefox,
  open,
}) => {
  await open('crossing-cost');
  await saveByPopup(firefox);
  const page = await open('crossing-offer-rejected');
  await allowSite(firefox, LEDGER);
  await firefox.select(page);
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '1' });
});

test('follows the navigation of a single-page site', async ({ firefox, open, site }) => {
  await allowSite(firefox, LEDGER);
  const page = await open('app-crossing');
  await saveByPopup(firefox);
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '✓' });
  const second = new URL(site.page('app-flood').url).pathname;
  await page.click(`a[href$="${second}"]`);
  await expect.poll(() => page.url()).toMatch(new RegExp(`${second}$`));
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '' });
  const popup = await firefox.clickToolbar();
  await popup.waitFor('h1', site.page('app-flood').title);
  await popup.click('button', 'Save story');
  await popup.waitFor('.saved-mark', 'Saved today');
  expect(await titles(firefox)).toEqual([
    site.page('app-flood').title,
    site.page('app-crossing').title,
  ]);
});

test('saves by itself what was read, on sites chosen for it only', async ({ firefox, open }) => {
  await allowSite(firefox, LEDGER);
  await setSettings(firefox, { autoSaveOrigins: [`${LEDGER}/*`], autoSaveAfter: 1 });
  const page = await open('crossing-cost');
  await new Promise((resolve) => setTimeout(resolve, 2500));
  // Not scrolled yet: looking at the top is not reading.
  expect(await toolbar(firefox)).toMatchObject({ text: '' });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '✓' });
  await expect.poll(() => page.count('backstory-toast')).toBe(1);
});

test('marks links to saved stories by style alone, when the reader wants it', async ({
  firefox,
  open,
  site,
}) => {
  await open('crossing-cost');
  await saveByPopup(firefox);
  await allowSite(firefox, LEDGER);
  await setSettings(firefox, { markLinks: true });
  const page = await open('ledger-home');
  const mark = (key: string) =>
    page.evaluate(
      (path) => {
        const link = document.querySelector(`a[href$="${path}"]`)!;
        return getComputedStyle(link, '::after').content;
      },
      new URL(site.page(key).url).pathname,
    );
  await expect.poll(() => mark('crossing-cost')).toContain('✓');
  expect(await mark('flood-toll-corrected')).not.toContain('✓');
});

test('lists allowed sites in the options, in step with the browser', async ({ firefox }) => {
  const options = await firefox.openOwn('options.html');
  await options.fill('.allow-site input', LEDGER);
  await options.click('button', 'Allow this site');
  await firefox.answer(false);
  await options.waitFor('.allow-site [role=status]');
  await options.waitFor('body', 'No site is allowed.');
  await options.click('button', 'Allow this site');
  await firefox.answer(true);
  await options.waitFor('.option-rows', 'ledger.localhost');
  await options.click('button', 'Take back');
  await options.waitFor('body', 'No site is allowed.');
  const background = await firefox.background();
  const origins = () =>
    background.evaluate(async () => {
      const { browser } = globalThis as never as { browser: typeof import('wxt/browser').browser };
      return (await browser.permissions.getAll()).origins;
    });
  expect(await origins()).toEqual([]);
});

test('reads nothing any more of a site that was taken back', async ({ firefox, open }) => {
  await open('crossing-cost');
  await saveByPopup(firefox);
  await allowSite(firefox, LEDGER);
  await open('crossing-offer-rejected');
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '1' });
  const options = await firefox.openOwn('options.html');
  await options.click('button', 'Take back');
  await options.waitFor('body', 'No site is allowed.');
  const page = await open('crossing-one-more-week');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await toolbar(firefox)).toEqual({ text: '', title: 'Backstory' });
  await firefox.run(scripts.openSidebar);
  await firefox.sidebar.waitFor('.panel', 'not been allowed to read this page');
});

test('searches the library from the address bar', async ({ firefox, open }) => {
  await open('crossing-cost');
  await saveByPopup(firefox);
  await open('flood-inquiry');
  await saveByPopup(firefox);
  await firefox.typeInAddressBar('bs sund crossing');
  // In the end: after the first letters of it both are found.
  await expect
    .poll(async () => (await firefox.run(scripts.addressBarResults)).join('; '))
    .toMatch(/^(?!.*criminal inquiry).*What the Sund crossing would cost/);
  await firefox.pressEnter();
  const library = await firefox.tabWith('/library.html#search=');
  await expect.poll(() => library.count('.story-row')).toBe(1);
  expect(await library.text('.story-title')).toContain('What the Sund crossing would cost');
});
