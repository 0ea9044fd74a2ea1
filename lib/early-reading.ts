/**
 * The popup's order to read the page in front, given by a small script of its own before the
 * popup's modules are there: the background wakes while they load (35 ms of 90 on a slow machine).
 */
import { type FrontTab, frontTab } from './browser-windows';
import { sendOrder } from './messages';
import type { TabReading } from './tab-reading';

export interface EarlyReading {
  tab: Promise<FrontTab | null>;
  /** Never settles where no tab is in front. */
  reading: Promise<TabReading>;
}

const page = globalThis as { backstoryEarly?: EarlyReading };

/** Gives the order, for `earlyReading` to find. */
export function readEarly(): void {
  const tab = frontTab();
  const reading = tab.then((front) =>
    front ? sendOrder('readTab', { tabId: front.tabId }) : new Promise<never>(() => {}),
  );
  // Whoever takes it hears of a failure; until then it is nobody's.
  reading.catch(() => {});
  page.backstoryEarly = { tab, reading };
}

/** What has been asked already; null when the script did not run. */
export function earlyReading(): EarlyReading | null {
  return page.backstoryEarly ?? null;
}
