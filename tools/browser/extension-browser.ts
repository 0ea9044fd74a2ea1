import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from '@playwright/test';
import { until } from './until';

/** Milliseconds that a worker gets to end. */
const HEEDING = 500;

interface LaunchOptions {
  executablePath: string;
  /** The built extension. */
  extension: string;
  /** The browser profile; a library in it survives from launch to launch. */
  profile: string;
  headless: boolean;
  colorScheme?: 'light' | 'dark';
  /** Further switches of the browser. */
  args?: string[];
}

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/**
 * A real Chromium with the built extension in it, operated as a reader would: by the toolbar
 * button itself, not by opening popup.html in a tab, since only the button grants the page.
 */
export class ExtensionBrowser {
  readonly context: BrowserContext;
  /** The extension's id. */
  readonly id: string;
  readonly profile: string;
  readonly #session: CDPSession;
  readonly #endpoint: string;

  private constructor(
    context: BrowserContext,
    session: CDPSession,
    id: string,
    profile: string,
    endpoint: string,
  ) {
    this.context = context;
    this.id = id;
    this.profile = profile;
    this.#session = session;
    this.#endpoint = endpoint;
  }

  static async launch(options: LaunchOptions): Promise<ExtensionBrowser> {
    const { executablePath, extension, profile, headless, colorScheme } = options;
    const firstRun = !existsSync(`${profile}/DevToolsActivePort`);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless,
      colorScheme: colorScheme ?? null,
      viewport: headless ? { width: 1280, height: 900 } : null,
      // Playwright's own switch would turn every extension off.
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--enable-unsafe-extension-debugging',
        '--remote-debugging-port=0',
        '--no-sandbox',
        '--no-first-run',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(options.args ?? []),
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const [port] = (await readFile(`${profile}/DevToolsActivePort`, 'utf8')).split('\n');
    const session = await context.browser()!.newBrowserCDPSession();
    const id = new URL(worker.url()).host;
    // The page of the first run comes to the front when it likes; a journey waits for it.
    if (firstRun) await closeWelcome(context);
    return new ExtensionBrowser(context, session, id, profile, `http://127.0.0.1:${port}`);
  }

  /** Clicks the toolbar button over a page and resolves to the popup that opens. */
  async clickToolbar(page: Page): Promise<Page> {
    await this.pressToolbar(page);
    return this.surface('popup.html');
  }

  /** Clicks the toolbar button over a page and leaves the popup to itself. */
  async pressToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    const tabs = await this.#targets([{ type: 'tab' }]);
    const tab = tabs.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}.`);
    const order = { id: this.id, targetId: tab.targetId };
    // Not in Playwright's types: the method belongs to --enable-unsafe-extension-debugging.
    await this.#session.send('Extensions.triggerAction' as never, order as never);
  }

  /** A page of the extension that the browser shows outside its tabs: popup or side panel. */
  async surface(name: string): Promise<Page> {
    const url = this.url(name);
    await until(async () => (await this.#targets([{}])).some((target) => target.url === url));
    // A connection sees only the surfaces that were open when it was made.
    const browser = await chromium.connectOverCDP(this.#endpoint);
    const find = () =>
      browser
        .contexts()
        .flatMap((context) => context.pages())
        .find((page) => page.url() === url);
    return until(async () => find());
  }

  /** Ends the background as the browser does after 30 s without work. */
  async killWorker(): Promise<void> {
    // Again: a worker that is only just starting does not heed the first call. But not at once: one
    // that is told again and again before it has ended never ends.
    await until(async () => {
      for (const { targetId } of await this.#workers())
        await this.#session.send('Target.closeTarget', { targetId }).catch(() => {});
      return until(async () => (await this.#workers()).length === 0, HEEDING).catch(() => false);
    });
  }

  /** Bytes of the JavaScript heap of the background's worker, once it runs, garbage included. */
  async workerHeap(): Promise<number> {
    const { targetId } = await until(async () => (await this.#workers())[0]);
    const { sessionId } = await this.#session.send('Target.attachToTarget', { targetId });
    type Answer = { id?: number; result?: { usedSize: number } };
    const answered = new Promise<Answer>((resolve) =>
      this.#session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message) as Answer;
        if (answer.id === 1) resolve(answer);
      }),
    );
    const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
    await this.#session.send('Target.sendMessageToTarget', { sessionId, message });
    const { result } = await answered;
    await this.#session.send('Target.detachFromTarget', { sessionId });
    if (!result) throw new Error('The background does not tell its heap.');
    return result.usedSize;
  }

  /** The background's worker, woken when it is asleep. */
  async worker(): Promise<Worker> {
    const running = this.context
      .serviceWorkers()
      .find((each) => each.url().startsWith(this.url('')));
    return running ?? this.context.waitForEvent('serviceworker');
  }

  /** Presses a key combination that belongs to the extension; page.keyboard does not reach it. */
  async pressKeys(
    page: Page,
    { key, code, alt, shift }: { key: string; code: number; alt?: boolean; shift?: boolean },
  ): Promise<void> {
    await page.bringToFront();
    const session = await this.context.newCDPSession(page);
    const event = {
      key,
      windowsVirtualKeyCode: code,
      nativeVirtualKeyCode: code,
      modifiers: (alt ? 1 : 0) | (shift ? 8 : 0),
    };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    await session.detach();
  }

  /**
   * Allows a site in the options, as a reader would. The browser's own dialogue cannot be shown
   * headless, so its answer is given beforehand.
   */
  async allowSite(origin: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      ([id, site]) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            developerPrivate: { addHostPermission(id: string, site: string): Promise<void> };
          };
        };
        return chrome.developerPrivate.addHostPermission(id!, `${site!}/*`);
      },
      [this.id, origin],
    );
    await page.goto(this.url('options.html'));
    await page.getByLabel('Address of a news site').fill(origin);
    await page.getByRole('button', { name: 'Allow this site' }).click();
    await page.getByText('Allowed. Its articles').waitFor();
    await page.close();
  }

  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  async #workers(): Promise<Target[]> {
    const own = this.url('');
    const targets = await this.#targets([{}]);
    return targets.filter(({ type, url }) => type === 'service_worker' && url.startsWith(own));
  }

  async #targets(filter: object[]): Promise<Target[]> {
    const { targetInfos } = await this.#session.send('Target.getTargets', { filter });
    return targetInfos;
  }
}

async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = await until(async () =>
    context.pages().find((page) => page.url().endsWith('/welcome.html')),
  );
  await context.newPage();
  await welcome.close();
}
