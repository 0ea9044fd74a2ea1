import { until } from '../until';
import { clickInShadow, evaluateAt, operateAt, type Place, placeShows } from './chrome-scripts';

/** Runs a function of chrome-scripts.ts or browser-scripts.ts in Firefox's own window. */
export type RunInChrome = <Args extends unknown[], Result>(
  script: (window: never, ...args: Args) => Result,
  ...args: Args
) => Promise<Awaited<Result>>;

/** esbuild, which runs the tools, calls this on every function within a function. */
export const KEEP_NAMES = 'const __name = (named) => named; ';

/** The elements a selector finds that can be seen and whose name or text holds the words. */
function look(css: string, words: string): Element[] {
  return [...document.querySelectorAll<HTMLElement>(css)].filter(
    (element) =>
      element.checkVisibility() &&
      (element.getAttribute('aria-label') ?? element.innerText ?? '').includes(words),
  );
}

const LOOK = `${KEEP_NAMES}${look};`;
const FIND = `${LOOK} return look(...arguments)[0] ?? null;`;

/**
 * A document in Firefox: of a tab, of the popup, of the sidebar, of the background. Waits for what
 * it is told to click or type into.
 */
export class FirefoxDocument {
  readonly place: Place;
  readonly #run: RunInChrome;

  constructor(place: Place, run: RunInChrome) {
    this.place = place;
    this.#run = run;
  }

  /** Runs a function in the document, as its own script would; it may use its arguments only. */
  async evaluate<Args extends unknown[], Result>(
    script: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const source = `${KEEP_NAMES}return (${script})(...arguments);`;
    return (await this.#run(evaluateAt, this.place, source, args)) as Awaited<Result>;
  }

  /** Clicks by the pointer the first element that is found. */
  click(css: string, words = ''): Promise<void> {
    return this.#operate(css, words, { click: true });
  }

  /** Clicks an element in the closed shadow tree of another. */
  async clickInShadow(host: string, css: string): Promise<void> {
    await until(() => this.#run(clickInShadow, this.place, host, css));
  }

  /** Types a text in place of what is in a field. */
  fill(css: string, text: string, words = ''): Promise<void> {
    return this.#operate(css, words, { type: text });
  }

  hover(css: string, words = ''): Promise<void> {
    return this.#operate(css, words, { pointer: { type: 'mousemove' } });
  }

  /** Opens the context menu over an element. */
  openMenu(css: string, words = ''): Promise<void> {
    return this.#operate(css, words, { pointer: { type: 'contextmenu', button: 2 } });
  }

  /** How many elements are found. */
  async count(css: string, words = ''): Promise<number> {
    const script = `${LOOK} return look(...arguments).length;`;
    return (await this.#run(evaluateAt, this.place, script, [css, words])) as number;
  }

  /** The texts of the elements found, as they are seen. */
  async texts(css: string, words = ''): Promise<string[]> {
    const script = `${LOOK} return look(...arguments).map(({ innerText }) => innerText);`;
    return (await this.#run(evaluateAt, this.place, script, [css, words])) as string[];
  }

  /** The text of the first element found, null when there is none. */
  async text(css: string, words = ''): Promise<string | null> {
    return (await this.texts(css, words))[0] ?? null;
  }

  /** Waits until an element is found. */
  async waitFor(css: string, words = ''): Promise<void> {
    await until(() => this.count(css, words).catch(() => 0)).catch(async () => {
      const seen = await this.text('body').catch(String);
      throw new Error(`No ${css} with “${words}” came. Seen: ${seen?.slice(0, 600)}`);
    });
  }

  /** Waits until the place shows this address, loaded. */
  async loaded(url?: string): Promise<void> {
    await until(async () => {
      const shows = await this.#run(placeShows, this.place);
      if (!shows || shows.busy || (url && shows.url !== url)) return false;
      return this.evaluate(() => document.readyState === 'complete').catch(() => false);
    });
  }

  isOpen(): Promise<boolean> {
    return this.#run(placeShows, this.place).then((shows) => shows !== null);
  }

  url(): Promise<string | null> {
    return this.#run(placeShows, this.place).then((shows) => shows?.url ?? null);
  }

  async #operate(
    css: string,
    words: string,
    doing: Parameters<typeof operateAt>[4],
  ): Promise<void> {
    await this.waitFor(css, words);
    if (!(await this.#run(operateAt, this.place, FIND, [css, words], doing)))
      throw new Error(`${css} with “${words}” has gone.`);
  }
}
