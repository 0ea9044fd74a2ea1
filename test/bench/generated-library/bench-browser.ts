import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../../../tools/browser/extension-browser';
import type { Bench } from './page';
import type { BenchSite } from './serve-bench';

type Arguments<Name extends keyof Bench> = Parameters<Bench[Name]>;
type Answer<Name extends keyof Bench> = Awaited<ReturnType<Bench[Name]>>;

/** Of the extension's own origin, but without any of its scripts. */
const BARE_PAGE = 'icon/icon-16.png';

/** A Chromium with the extension whose profile, and with it the library, is kept between runs. */
export class BenchBrowser {
  readonly #extension: ExtensionBrowser;
  readonly #script: string;

  private constructor(extension: ExtensionBrowser, script: string) {
    this.#extension = extension;
    this.#script = script;
  }

  /** @param script what `bundleBench` gives */
  static async launch(
    executablePath: string,
    { extension, profile, script }: { extension: string; profile: string; script: string },
  ): Promise<BenchBrowser> {
    // Chromium would run the worker that it kept from an earlier build of the same version.
    rmSync(`${profile}/Default/Service Worker`, { recursive: true, force: true });
    const launched = await ExtensionBrowser.launch({
      executablePath,
      extension,
      profile,
      headless: true,
      args: ['--enable-precise-memory-info'],
    });
    return new BenchBrowser(launched, script);
  }

  /** Runs one of the page's functions in a page of its own; gives its answer and the heap used. */
  async ask<Name extends keyof Bench>(
    name: Name,
    ...given: Arguments<Name>
  ): Promise<{ answer: Answer<Name>; heap: number }> {
    const page = await this.#extension.context.newPage();
    await page.goto(this.#extension.url(BARE_PAGE));
    page.setDefaultTimeout(0);
    await page.evaluate(this.#script);
    const answer = await page.evaluate(
      ([asked, values]) =>
        // biome-ignore lint/suspicious/noExplicitAny: the page's side knows the types
        (window as any).bench[asked as string](...(values as unknown[])),
      [name, given] as const,
    );
    const heap = await heapOf(page);
    await page.close();
    return { answer: answer as Answer<Name>, heap };
  }

  /**
   * Opens a page, ends the worker, clicks the toolbar button and waits for what the popup shows.
   * @returns milliseconds from the click and from the beginning of the popup's own document
   */
  async clickAfterDeath(
    site: BenchSite,
    path: string,
  ): Promise<{ click: number; popup: number; heap: number }> {
    const page = await this.#extension.context.newPage();
    await page.goto(site.origin + path);
    await this.#extension.killWorker();
    // What opening the page set off is over.
    await sleep(300);
    const report = site.shown();
    const clicked = Date.now();
    await this.#extension.pressToolbar(page);
    const { begun, took } = await report;
    const heap = await this.#extension.workerHeap();
    // The popup goes with its page, and its questions to the worker with it.
    await page.close();
    return { click: begun + took - clicked, popup: took, heap };
  }

  /**
   * Opens a list of the library in a new page.
   * @param hash as in the library's address
   * @returns milliseconds from the beginning of the page to its first rows
   */
  async openLibrary(hash: string): Promise<number> {
    const page = await this.#extension.context.newPage();
    await page.addInitScript(`new MutationObserver((_, observer) => {
      if (!document.querySelector('.story-row')) return;
      observer.disconnect();
      performance.mark('rows');
    }).observe(document, { childList: true, subtree: true });`);
    await page.goto(this.#extension.url(`library.html${hash}`));
    await page.locator('.story-row').first().waitFor();
    const ms = await page.evaluate(() => performance.getEntriesByName('rows')[0]!.startTime);
    await page.close();
    return ms;
  }

  close(): Promise<void> {
    return this.#extension.close();
  }
}

/** Bytes of the page's JavaScript heap, garbage included. */
async function heapOf(page: Page): Promise<number> {
  return page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
}
