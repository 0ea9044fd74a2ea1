import * as scripts from '../../tools/browser/firefox/browser-scripts';
import { allowSite, expect, saveByPopup, test, titles, toolbar } from './firefox-test';

test('saves after the background was ended, and while the popup is open', async ({
  firefox,
  open,
}) => {
  await open('crossing-cost');
  await saveByPopup(firefox);
  await open('flood-inquiry');
  const popup = await firefox.clickToolbar();
  await popup.waitFor('button', 'Save story');
  // It is still being told of the reading: ended before that, it would start again at once.
  await expect.poll(() => firefox.run(scripts.backgroundState)).toBe('running');
  await firefox.run(scripts.endBackground);
  expect(await firefox.run(scripts.backgroundState)).toBe('stopped');
  await popup.click('button', 'Save story');
  await popup.waitFor('.saved-mark', 'Saved today');
  await firefox.run(scripts.endBackground);
  expect(await titles(firefox)).toHaveLength(2);
});

test('is woken by key, by menu and by an allowed page', async ({ firefox, open }) => {
  await allowSite(firefox, 'http://ledger.localhost');
  await firefox.run(scripts.endBackground);
  const page = await open('crossing-cost');
  await expect.poll(() => firefox.run(scripts.backgroundState)).toBe('running');
  await firefox.run(scripts.endBackground);
  await firefox.pressCommand('K');
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '✓' });
  const second = await open('flood-inquiry');
  await firefox.run(scripts.endBackground);
  await firefox.chooseMenu(second, 'h1', 'savePage');
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '✓' });
  await firefox.select(page);
  expect(await titles(firefox)).toHaveLength(2);
});

test('ends its background by itself when nothing is to be done', async ({ firefox, open }) => {
  await firefox.run(scripts.setPreference, 'extensions.background.idle.timeout', 1500);
  await open('crossing-cost');
  await saveByPopup(firefox);
  await expect.poll(() => firefox.run(scripts.backgroundState)).toBe('stopped');
  const popup = await firefox.clickToolbar();
  await popup.waitFor('.saved-mark', 'Saved today');
  await firefox.run(scripts.setPreference, 'extensions.background.idle.timeout', 30_000);
});

test('scripts of an extension that was restarted fall silent, and new ones work', async ({
  firefox,
  open,
}) => {
  await allowSite(firefox, 'http://ledger.localhost');
  const page = await open('crossing-offer-rejected');
  await firefox.pressCommand('K');
  await expect.poll(() => page.count('backstory-toast')).toBe(1);
  await firefox.pressCommand('U');
  await firefox.sidebar.click('.passages .passage');
  await firefox.run(scripts.restartExtension);
  await page.evaluate(() => {
    // What the old scripts still listen to in the page.
    scrollTo(0, document.documentElement.scrollHeight);
    document.body.append(document.createElement('p'));
    history.replaceState(null, '', '?again');
  });
  await firefox.select(page);
  const popup = await firefox.clickToolbar();
  await popup.waitFor('.saved-mark', 'Saved today');
  await open('crossing-cost');
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '1' });
});

test('keeps what was saved and what was allowed over a restart of the browser', async ({
  running,
  open,
}) => {
  await open('crossing-cost');
  await saveByPopup(running.firefox);
  await allowSite(running.firefox, 'http://ledger.localhost');
  await running.restart();
  const { firefox } = running;
  // No welcome again.
  expect((await firefox.run(scripts.listTabs)).map(({ url }) => url)).toEqual(['about:blank']);
  const page = await open('crossing-cost');
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '✓' });
  await (await firefox.clickToolbar()).waitFor('.saved-mark', 'Saved today');
  await firefox.chooseMenu(page, 'h1', 'openPanel');
  await firefox.sidebar.waitFor('h1', 'What the Sund crossing would cost');
  await open('flood-inquiry');
  await firefox.pressCommand('K');
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '✓' });
  expect(await titles(firefox)).toHaveLength(2);
  const background = await firefox.background();
  const alarms = await background.evaluate(async () => {
    const { browser } = globalThis as never as { browser: typeof import('wxt/browser').browser };
    return (await browser.alarms.getAll()).map(({ name }) => name).sort();
  });
  expect(alarms).toEqual(['chores', 'purge-trash', 'retry-saves']);
});
