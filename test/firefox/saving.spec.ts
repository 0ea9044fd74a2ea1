import * as scripts from '../../tools/browser/firefox/browser-scripts';
import { expect, openLibrary, saveByPopup, test, titles, toolbar } from './firefox-test';

const PASSAGE = 'A loan we would repay twice is not an offer';

test('saves by key, says so on the button and in the page', async ({ firefox, open }) => {
  await open('crossing-cost');
  await saveByPopup(firefox);
  const page = await open('crossing-offer-rejected');
  await firefox.pressCommand('K');
  await expect
    .poll(() => toolbar(firefox))
    .toEqual({ text: '✓', title: 'Backstory: saved. 1 related story' });
  await expect.poll(() => page.count('backstory-toast')).toBe(1);
  expect(await titles(firefox)).toHaveLength(2);
});

test('saves by the context menu of the page', async ({ firefox, open }) => {
  const page = await open('crossing-cost');
  await firefox.chooseMenu(page, 'h1', 'savePage');
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '✓' });
  await expect.poll(() => page.count('backstory-toast')).toBe(1);
  expect(await titles(firefox)).toHaveLength(1);
});

test('saves a link for later, and completes it when it is opened', async ({
  firefox,
  open,
  site,
}) => {
  const { url, title } = site.page('crossing-cost');
  const page = await open('ledger-home');
  await firefox.chooseMenu(page, `a[href$="${new URL(url).pathname}"]`, 'saveLink');
  await expect.poll(() => page.count('backstory-toast')).toBe(1);
  expect(await titles(firefox)).toHaveLength(1);
  await open('crossing-cost');
  await (await firefox.clickToolbar()).waitFor('.saved-mark', 'Saved today');
  await firefox.run(scripts.closePopups);
  const library = await openLibrary(firefox);
  await library.click('.story-row');
  await library.waitFor('.reader-title', title);
  await library.waitFor('.blocks', '3.1 billion');
});

test('saves a passage as a highlight of its story', async ({ firefox, open }) => {
  const page = await open('crossing-offer-rejected');
  await page.evaluate((passage) => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode() && !words.currentNode.textContent?.includes(passage));
    const start = words.currentNode.textContent!.indexOf(passage);
    const node = words.currentNode;
    getSelection()?.setBaseAndExtent(node, start, node, start + passage.length);
    node.parentElement!.id = 'chosen-passage';
  }, PASSAGE);
  await firefox.chooseMenu(page, '#chosen-passage', 'saveSelection');
  await expect.poll(() => page.count('backstory-toast')).toBe(1);
  const library = await openLibrary(firefox);
  await library.click('.story-row');
  await library.waitFor('.highlights q', PASSAGE);
});

test('saves all tabs that it may read by the menu of the button', async ({ firefox, open }) => {
  await open('flood-inquiry');
  await open('crossing-cost');
  await firefox.chooseButtonMenu('saveAll');
  // Only the tab the menu was opened on is granted.
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '✓' });
  expect(await titles(firefox)).toEqual(['What the Sund crossing would cost, line by line']);
});

test('saves the further stories of a page one by one', async ({ firefox, open }) => {
  await open('minerals-envoy-warns');
  const popup = await firefox.clickToolbar();
  await expect.poll(() => popup.count('.others > li')).toBe(3);
  const title = await popup.text('.others .other-title');
  await popup.click('.others > li button');
  await expect.poll(() => popup.text('.others > li button')).toBe('Saved');
  expect(await titles(firefox)).toEqual([title]);
});

test('takes title, tags and note at the moment of saving', async ({ firefox, open }) => {
  await open('crossing-cost');
  const popup = await firefox.clickToolbar();
  await popup.click('button', 'Save story');
  await popup.click('summary', 'Title, tags, note');
  await popup.fill('.story-details label:nth-of-type(1) input', 'The mud under the bridge');
  await popup.fill('.story-details label:nth-of-type(2) input', 'ports, money');
  await popup.fill('.story-details textarea', 'Ask about the dredging.');
  await expect.poll(() => titles(firefox)).toEqual(['The mud under the bridge']);
  const library = await openLibrary(firefox);
  await library.fill('input[type=search]', 'mud under bridge');
  await library.click('.story-row');
  await library.click('summary', 'Title, tags, note');
  const values = () =>
    library.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLInputElement>(
          '.story-details input, .story-details textarea',
        ),
      ]
        .map(({ value }) => value)
        .slice(-2),
    );
  await expect.poll(values).toEqual(['ports, money', 'Ask about the dredging.']);
});

test('keeps both versions of a page that was changed, and shows the difference', async ({
  firefox,
  open,
  site,
}) => {
  const page = await open('crossing-offer-rejected');
  await saveByPopup(firefox);
  await firefox.go(page, site.page('crossing-offer-rejected').editionTwoUrl!);
  const popup = await firefox.clickToolbar();
  await expect
    .poll(() => popup.text('body'))
    .toMatch(/\d+ sentences? changed since you saved it today/);
  await popup.waitFor('body', 'The headline changed since');
  await popup.waitFor('body', 'The page notes a correction');
  const library = await openLibrary(firefox);
  await library.click('.story-row');
  await library.waitFor('.changes ins');
  await library.waitFor('.changes del');
});

test('completes a preview when the reader can see it whole', async ({ firefox, open, site }) => {
  const page = await open('minerals-scramble');
  const popup = await firefox.clickToolbar();
  await popup.waitFor('.article-header', 'preview only');
  await popup.click('button', 'Save story');
  await popup.waitFor('.saved-mark', 'Saved today');
  await firefox.go(page, site.page('minerals-scramble').subscriberUrl!);
  const again = await firefox.clickToolbar();
  await again.waitFor('.article-header', 'complete');
  await again.waitFor('.saved-mark', 'Saved today');
});

test('takes a save back by the toast in the page', async ({ firefox, open }) => {
  const page = await open('crossing-cost');
  await firefox.pressCommand('K');
  await expect.poll(() => page.count('backstory-toast')).toBe(1);
  await page.clickInShadow('backstory-toast', 'button');
  await expect.poll(() => toolbar(firefox)).toMatchObject({ text: '' });
  expect(await titles(firefox)).toEqual([]);
});
