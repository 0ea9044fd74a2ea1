/**
 * The popup's order to read the page in front, given by a small script of its own before the
 * popup's modules are there: the background wakes while they load (35 ms of 90 on a slow machine).
 */
import { type FrontTab, frontTab, tellOfGrant } from './browser-windows';
import { sendOrder } from './messages';
import type { TabReading } from './tab-reading';

export interface EarlyReading {
  tab: Promise<FrontTab | null>;
  /** Never settles where no tab is in front. */
  reading: Promise<TabReading>;
}

const page = globalThis as { backstoryEarly?: EarlyReading };

/** Gives the order, unless it has been given. */
export function readEarly(): EarlyReading {
  page.backstoryEarly ??= order();
  return page.backstoryEarly;
}

function order(): EarlyReading {
  const tab = frontTab();
  const reading = tab.then((front) => {
    const ordered = front && sendOrder('readTab', { tabId: front.tabId });
    // After our own order: a panel that listens reads the page as well.
    tellOfGrant();
    return ordered ?? new Promise<never>(() => {});
  });
  // Whoever takes it hears of a failure; until then it is nobody's.
  reading.catch(() => {});
  return { tab, reading };
}
