/**
 * The reading of the page in front, begun by a small script of the popup before its modules are
 * there. The popup puts the reader into the page and analyses what it returns by itself: a dead
 * background takes 100 to 250 ms of two slow cores to wake, and only what follows needs it.
 */
import { type FrontTab, frontTab, tellOfGrant } from './browser-windows';
import { fetchEarly } from './packed-bytes';
import type { NoAccessReason } from './tab-reading';
import { NoAccess, runReader } from './tab-script';

export interface EarlyReading {
  tab: Promise<FrontTab | null>;
  /** Never settles where no tab is in front. */
  returned: Promise<Returned>;
}

/**
 * What the reader returned, unchecked, or why it could not be put into the page: a value, since the
 * popup's modules have a class of their own for what is thrown here.
 */
type Returned = { value: unknown } | { noAccess: NoAccessReason };

const page = globalThis as { backstoryEarly?: EarlyReading };

/** Begins to read, unless it has begun. */
export function readEarly(): EarlyReading {
  page.backstoryEarly ??= begin();
  return page.backstoryEarly;
}

function begin(): EarlyReading {
  const tab = frontTab();
  const returned = tab.then((front) => {
    if (!front) return new Promise<never>(() => {});
    const reading = read(front.tabId);
    // After our own reading has begun: a panel that listens reads the page as well.
    tellOfGrant();
    return reading;
  });
  for (const path of ['/frequencies.bin', '/actors.bin']) fetchEarly(path);
  // Whoever takes it hears of a failure; until then it is nobody's.
  returned.catch(() => {});
  return { tab, returned };
}

async function read(tabId: number): Promise<Returned> {
  try {
    return { value: await runReader(tabId) };
  } catch (error) {
    if (error instanceof NoAccess) return { noAccess: error.reason };
    throw error;
  }
}
