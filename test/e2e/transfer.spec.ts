import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser';
import { expect, launch, saveByPopup, test, titles } from './extension-test';

async function openOptions(browser: ExtensionBrowser) {
  const options = await browser.context.newPage();
  await options.goto(browser.url('options.html'));
  return options;
}

/** The connection to the popup takes the place where Playwright keeps downloads: the page reads it. */
async function contentOf(page: Page, url: string): Promise<Buffer> {
  const bytes = await page.evaluate(
    async (blob) => [...new Uint8Array(await (await fetch(blob)).arrayBuffer())],
    url,
  );
  return Buffer.from(bytes);
}

test('a library goes into a file and comes back in another browser; links come beside it', async ({
  browserWith,
  open,
  site,
}) => {
  await saveByPopup(browserWith, await open('crossing-cost'));
  await saveByPopup(browserWith, await open('crossing-offer-rejected'));
  const saved = await titles(browserWith);
  const options = await openOptions(browserWith);
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Export the library' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^backstory-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
  const file = await contentOf(options, download.url());
  expect(gunzipSync(file).toString().trim().split('\n').length).toBeGreaterThanOrEqual(4);

  const profile = mkdtempSync(join(tmpdir(), 'backstory-e2e-'));
  const other = await launch(profile);
  try {
    const page = await openOptions(other);
    const choose = (name: string, buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
    await choose('half.gz', file.subarray(0, file.length / 2));
    await expect(page.getByText('damaged or incomplete')).toBeVisible();
    await choose('whole.gz', file);
    await expect(page.getByText('2 new stories.')).toBeVisible();
    expect((await titles(other)).sort()).toEqual([...saved].sort());
    await choose('whole.gz', file);
    await expect(page.getByText('No new story. 2 you had already.')).toBeVisible();
    const link = `${site.page('crossing-cost').url}\nhttps://ledger.example/later | To read later`;
    await choose('links.txt', Buffer.from(link));
    await expect(page.getByText('1 new story. 1 you had already.')).toBeVisible();
    expect(await titles(other)).toContain('To read later');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    // What is derived has been made again: the other story is related to the one that is opened.
    const article = await other.context.newPage();
    await article.goto(site.page('crossing-cost').url);
    const popup = await other.clickToolbar(article);
    await expect(popup.locator('.thread')).toContainText(
      site.page('crossing-offer-rejected').title,
    );
  } finally {
    await other.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
