import { until } from '../until';
import * as scripts from './browser-scripts';
import { HELPERS } from './chrome-scripts';
import { FirefoxDocument, KEEP_NAMES, type RunInChrome } from './firefox-document';
import { type FirefoxProcess, startFirefox } from './firefox-process';
import { Marionette } from './marionette';

interface LaunchOptions {
  executablePath: string;
  /** The packed extension. */
  extension: string;
  /** The browser profile; a library in it survives from launch to launch. */
  profile: string;
  headless: boolean;
}

/** Keys as WebDriver names them. */
const KEYS = { alt: '\uE00A', shift: '\uE008', enter: '\uE007', escape: '\uE00C' };
const BUTTON = '#backstory_backstory_invalid-browser-action .unified-extensions-item-action-button';

/**
 * A real Firefox with the built extension in it, operated as a reader would: by the toolbar button
 * itself, the keys, the menus, the sidebar and the browser's own dialogues.
 */
export class FirefoxBrowser {
  readonly #marionette: Marionette;
  readonly #process: FirefoxProcess;
  readonly #options: LaunchOptions;

  private constructor(marionette: Marionette, process: FirefoxProcess, options: LaunchOptions) {
    this.#marionette = marionette;
    this.#process = process;
    this.#options = options;
  }

  /** Starts Firefox; the extension is installed on a profile that does not have it yet. */
  static async launch(options: LaunchOptions): Promise<FirefoxBrowser> {
    const process = await startFirefox(options);
    const marionette = await Marionette.open(process.port);
    const firefox = new FirefoxBrowser(marionette, process, options);
    if (!(await firefox.run(scripts.isInstalled))) await firefox.install();
    await firefox.run(scripts.pinButton);
    return firefox;
  }

  /** Installs the extension for good or, where Firefox wants a signature, for the session. */
  async install(): Promise<void> {
    const path = this.#options.extension;
    await this.#marionette
      .send('Addon:Install', { path, temporary: false })
      .catch(() => this.#marionette.send('Addon:Install', { path, temporary: true }));
  }

  /** Runs a function in Firefox's own window; it may use its arguments and HELPERS only. */
  readonly run: RunInChrome = async (script, ...args) => {
    const result = (await this.#marionette.send('WebDriver:ExecuteScript', {
      script: `${KEEP_NAMES}${HELPERS}\nreturn (${script})(window, ...arguments);`,
      args,
      newSandbox: true,
    })) as { value: never };
    return result.value;
  };

  /** Opens an address in a new tab and waits until it is loaded. */
  async open(url: string): Promise<FirefoxDocument> {
    const panel = await this.run(scripts.openTab, url);
    const tab = this.#tab(panel);
    await tab.loaded(url);
    return tab;
  }

  /** Goes to another address in a tab. */
  async go(tab: FirefoxDocument, url: string): Promise<void> {
    await this.run(scripts.navigateTab, panelOf(tab), url);
    await tab.loaded(url);
  }

  /** Brings a tab to the front. */
  async select(tab: FirefoxDocument): Promise<void> {
    await this.run(scripts.closePopups);
    await this.run(scripts.selectTab, panelOf(tab));
  }

  async close(tab: FirefoxDocument): Promise<void> {
    await this.run(scripts.closeTab, panelOf(tab));
  }

  /** Waits for a tab to show an address that ends so, and answers the tab. */
  async tabWith(part: string): Promise<FirefoxDocument> {
    const found = await until(async () =>
      (await this.run(scripts.listTabs)).find(({ url }) => url.includes(part)),
    );
    const tab = this.#tab(found.panel);
    await tab.loaded();
    return tab;
  }

  /** A page of the extension in a tab. */
  async openOwn(path: string): Promise<FirefoxDocument> {
    return this.open(await this.run(scripts.ownUrl, path));
  }

  /** Clicks the toolbar button over the tab in front and resolves to the popup that opens. */
  async clickToolbar(): Promise<FirefoxDocument> {
    await this.run(scripts.closePopups);
    await this.#perform('pointer', [
      { type: 'pointerMove', origin: await this.#element(BUTTON), x: 0, y: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
    const popup = new FirefoxDocument({ kind: 'popup' }, this.run);
    await popup.waitFor('#root > *');
    return popup;
  }

  get popup(): FirefoxDocument {
    return new FirefoxDocument({ kind: 'popup' }, this.run);
  }

  get sidebar(): FirefoxDocument {
    return new FirefoxDocument({ kind: 'sidebar' }, this.run);
  }

  /** The background, woken when it is asleep. */
  async background(): Promise<FirefoxDocument> {
    await this.run(scripts.wakeBackground);
    return new FirefoxDocument({ kind: 'background' }, this.run);
  }

  /** Presses a key with Alt and Shift over the page in front. */
  async pressCommand(key: string): Promise<void> {
    await this.run(scripts.closePopups);
    const down = [KEYS.alt, KEYS.shift, key];
    await this.#perform('key', [
      ...down.map((value) => ({ type: 'keyDown', value })),
      ...down.reverse().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  /** Types into what has the focus in the browser's window. */
  async type(text: string): Promise<void> {
    const keys = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#perform('key', keys);
  }

  pressEnter(): Promise<void> {
    return this.type(KEYS.enter);
  }

  /** Chooses an entry of ours from the context menu of an element in a tab. */
  async chooseMenu(tab: FirefoxDocument, css: string, entry: string): Promise<void> {
    await tab.openMenu(css);
    await this.#choose('contentAreaContextMenu', entry);
  }

  /** Chooses an entry of ours from the context menu of the toolbar button. */
  async chooseButtonMenu(entry: string): Promise<void> {
    await this.#perform('pointer', [
      { type: 'pointerMove', origin: await this.#element(BUTTON), x: 0, y: 0 },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ]);
    await this.#choose('toolbar-context-menu', entry);
  }

  /** Types into the address bar, what was in it replaced. */
  async typeInAddressBar(text: string): Promise<void> {
    await this.run(scripts.closePopups);
    await this.run(scripts.focusAddressBar);
    await this.type(text);
  }

  /** Answers the browser's question for a permission. */
  async answer(allow: boolean): Promise<void> {
    await until(() => this.run(scripts.answerPermission, allow));
  }

  /** Ends the browser; its profile stays. */
  async quit(): Promise<void> {
    await this.#marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => {});
    this.#marionette.close();
    await this.#process.ended();
  }

  async #choose(menu: string, entry: string): Promise<void> {
    const chosen = await until(() => this.run(scripts.chooseMenuEntry, menu, entry));
    if (!chosen.shown) throw new Error(`The menu has no entry ${entry}.`);
  }

  async #element(css: string): Promise<unknown> {
    const found = await this.#marionette.send('WebDriver:FindElement', {
      using: 'css selector',
      value: css,
    });
    return (found as { value: unknown }).value;
  }

  async #perform(type: 'key' | 'pointer', actions: object[]): Promise<void> {
    const input = { type, id: type, actions };
    await this.#marionette.send('WebDriver:PerformActions', { actions: [input] });
    await this.#marionette.send('WebDriver:ReleaseActions');
  }

  #tab(panel: string): FirefoxDocument {
    return new FirefoxDocument({ kind: 'tab', panel }, this.run);
  }
}

function panelOf({ place }: FirefoxDocument): string {
  if (place.kind !== 'tab') throw new Error('That is no tab.');
  return place.panel;
}
