import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, saveByPopup, test } from './extension-test';

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`popup, panel and library have no axe violations (${colorScheme})`, async ({
    browserWith,
    open,
  }) => {
    await saveByPopup(browserWith, await open('crossing-cost'));
    const popup = await browserWith.clickToolbar(await open('crossing-offer-rejected'));
    await popup.emulateMedia({ colorScheme });
    await popup.locator('.thread').waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Open panel' }).click();
    const panel = await browserWith.surface('sidepanel.html');
    await panel.emulateMedia({ colorScheme });
    await panel.locator('.thread').waitFor();
    expect(await violations(panel)).toEqual([]);
    const library = await browserWith.context.newPage();
    await library.emulateMedia({ colorScheme });
    await library.goto(browserWith.url('library.html'));
    await library.locator('.story-row').click();
    await library.locator('.reader-title').waitFor();
    expect(await violations(library)).toEqual([]);
  });

test('the library opens a story to read, deletes it and brings it back', async ({
  browserWith,
  open,
}) => {
  await saveByPopup(browserWith, await open('crossing-cost'));
  const library = await browserWith.context.newPage();
  await library.goto(browserWith.url('library.html'));
  await library.locator('.story-row').click();
  await expect(library.locator('.blocks')).toContainText('Velmar');
  await library.getByRole('button', { name: 'Delete' }).click();
  await expect(library.locator('.story-row')).toHaveCount(0);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(library.locator('.story-row')).toHaveCount(1);
  await expect(library.locator('.reader-title')).toContainText('What the Sund crossing would cost');
});
