import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Bench } from './page';

type Arguments<Name extends keyof Bench> = Parameters<Bench[Name]>;
type Answer<Name extends keyof Bench> = Awaited<ReturnType<Bench[Name]>>;

/** A Chromium whose profile, and with it the library, is kept from run to run. */
export class BenchBrowser {
  readonly #context: BrowserContext;
  readonly #origin: string;

  private constructor(context: BrowserContext, origin: string) {
    this.#context = context;
    this.#origin = origin;
  }

  static async launch(
    executablePath: string,
    profile: string,
    origin: string,
  ): Promise<BenchBrowser> {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: ['--no-sandbox', '--enable-precise-memory-info', '--disable-background-networking'],
    });
    return new BenchBrowser(context, origin);
  }

  /** Runs one of the page's functions in a page of its own; gives its answer and the heap used. */
  async ask<Name extends keyof Bench>(
    name: Name,
    ...given: Arguments<Name>
  ): Promise<{ answer: Answer<Name>; heap: number }> {
    const page = await this.#context.newPage();
    await page.goto(this.#origin);
    page.setDefaultTimeout(0);
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

  close(): Promise<void> {
    return this.#context.close();
  }
}

/** Bytes of the page's JavaScript heap, garbage included. */
async function heapOf(page: Page): Promise<number> {
  return page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
}
