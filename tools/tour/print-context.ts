import type { Page } from '@playwright/test';

/** Prints the context of an article as the panel shows it, for a terminal. */
export async function printContext(panel: Page): Promise<void> {
  console.log(await panel.locator('h1').innerText());
  console.log(await panel.locator('header .meta').innerText());
  await section(panel, 'In short', '.passages > li');
  await section(panel, 'The story so far', '.thread > li:not(.here)');
  await section(panel, 'Related otherwise', '.related > li');
  await section(panel, 'Who is who', '.actors > li');
  await section(panel, 'Places', '.places > li:not(.more)');
}

async function section(panel: Page, title: string, rows: string): Promise<void> {
  console.log(`\n${title}`);
  const texts = await panel.locator(rows).allInnerTexts();
  for (const text of texts) console.log(`  - ${text.replace(/\s*\n\s*/g, ' · ')}`);
  if (texts.length === 0) console.log('  (none)');
}
