import { expect, saveByPopup, setSettings, test, titles, toolbar } from './extension-test';

const LEDGER = 'http://ledger.localhost';

test('shows on an allowed site what is saved, without a click', async ({ browserWith, open }) => {
  await saveByPopup(browserWith, await open('crossing-cost'));
  await browserWith.allowSite(LEDGER);
  const related = await open('crossing-offer-rejected');
  await expect.poll(() => toolbar(browserWith)).toMatchObject({ text: '1' });
  await related.close();
  await open('crossing-cost');
  await expect.poll(() => toolbar(browserWith)).toMatchObject({ text: '✓' });
  await open('flood-inquiry');
  await expect.poll(() => toolbar(browserWith)).toMatchObject({ text: '' });
});

test('knows the pages that were open on a site before it was allowed', async ({
  browserWith,
  open,
}) => {
  await saveByPopup(browserWith, await open('crossing-cost'));
  const page = await open('crossing-offer-rejected');
  await browserWith.allowSite(LEDGER);
  await page.bringToFront();
  await expect.poll(() => toolbar(browserWith)).toMatchObject({ text: '1' });
});

test('follows the navigation of a single-page site', async ({ browserWith, open, site }) => {
  await browserWith.allowSite(LEDGER);
  const page = await open('app-crossing');
  await saveByPopup(browserWith, page);
  await expect.poll(() => toolbar(browserWith)).toMatchObject({ text: '✓' });
  const second = new URL(site.page('app-flood').url).pathname;
  await page.locator(`a[href$="${second}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${second}$`));
  await expect.poll(() => toolbar(browserWith)).toMatchObject({ text: '' });
  const popup = await browserWith.clickToolbar(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(site.page('app-flood').title);
  await popup.getByRole('button', { name: 'Save story' }).click();
  await popup.getByText('Saved today').waitFor();
  expect(await titles(browserWith)).toEqual([
    site.page('app-flood').title,
    site.page('app-crossing').title,
  ]);
});

test('saves by itself what was read, on sites chosen for it only', async ({
  browserWith,
  open,
}) => {
  await browserWith.allowSite(LEDGER);
  await setSettings(browserWith, { autoSaveOrigins: [`${LEDGER}/*`], autoSaveAfter: 1 });
  const page = await open('crossing-cost');
  await page.waitForTimeout(2500);
  // Not scrolled yet: looking at the top is not reading.
  await expect.poll(() => toolbar(browserWith)).toMatchObject({ text: '' });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect.poll(() => toolbar(browserWith)).toMatchObject({ text: '✓' });
  await expect(page.locator('backstory-toast')).toHaveCount(1);
});

test('marks links to saved stories by style alone, when the reader wants it', async ({
  browserWith,
  open,
  site,
}) => {
  await saveByPopup(browserWith, await open('crossing-cost'));
  await browserWith.allowSite(LEDGER);
  await setSettings(browserWith, { markLinks: true });
  const page = await open('ledger-home');
  const path = new URL(site.page('crossing-cost').url).pathname;
  const link = page.locator(`a[href$="${path}"]`).first();
  const mark = () => link.evaluate((element) => getComputedStyle(element, '::after').content);
  await expect.poll(mark).toContain('✓');
  const other = new URL(site.page('flood-toll-corrected').url).pathname;
  const unmarked = page.locator(`a[href$="${other}"]`).first();
  expect(
    await unmarked.evaluate((element) => getComputedStyle(element, '::after').content),
  ).not.toContain('✓');
});

test('lists allowed sites in the options, in step with the browser', async ({ browserWith }) => {
  await browserWith.allowSite(LEDGER);
  const options = await browserWith.context.newPage();
  await options.goto(browserWith.url('options.html'));
  await expect(options.locator('.option-rows')).toContainText('ledger.localhost');
  await options.getByRole('button', { name: /Take back/ }).click();
  await expect(options.getByText('No site is allowed.').first()).toBeVisible();
  await browserWith.allowSite(LEDGER);
  await expect(options.locator('.option-rows')).toContainText('ledger.localhost');
});
