import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { PageReader, Reading } from './tasks/extract';

const INSTALLED = '/usr/bin/chromium';

/** A headless Chromium: the one of the system, else Playwright's. */
export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: existsSync(INSTALLED) ? INSTALLED : undefined,
    args: ['--no-sandbox', '--blink-settings=imagesEnabled=false'],
  });
}

/** What the bundle puts on the global object of a page. */
const ENTRY = `
  import { readPage } from './lib/extract/read-page';
  globalThis.readForEval = (url, without) => {
    const trace = [];
    const options = { without: new Set(without), trace: (entry) => trace.push(entry) };
    return { result: readPage(document, url, Date.now(), options), trace };
  };`;

/** The engine as one script, made as the extension's build makes it. */
export async function bundleReader(entry = ENTRY): Promise<string> {
  const result = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return result.outputFiles[0]!.text;
}

/** Reads pages in Chromium under their own address, without network and with scripts off. */
export async function chromiumReader(
  without: readonly string[],
  workers: number,
): Promise<PageReader> {
  const script = await bundleReader();
  const browser = await launchChromium();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const idle = await Promise.all(Array.from({ length: workers }, () => context.newPage()));
  return {
    async read(html, url) {
      const page = idle.pop();
      if (!page) throw new Error(`more than ${workers} pages at once`);
      try {
        await show(page, html, url);
        // A string: what a page function is compiled to differs from loader to loader.
        return await page.evaluate<Reading>(
          `${script}readForEval(${JSON.stringify(url)}, ${JSON.stringify(without)})`,
        );
      } finally {
        idle.push(page);
      }
    },
    async close() {
      await browser.close();
    },
  };
}

async function show(page: Page, html: string, url: string): Promise<void> {
  await page.unrouteAll();
  let served = false;
  await page.route('**/*', async (route) => {
    if (served || !route.request().isNavigationRequest()) return await route.abort();
    served = true;
    await route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}
