/** Puts scripts of ours into the page of a tab; the one way in which a page is read. */
import { browser } from 'wxt/browser';
import type { NoAccessReason } from './tab-reading';

export class NoAccess extends Error {
  readonly reason: NoAccessReason;

  constructor(reason: NoAccessReason, detail: string) {
    super(detail);
    this.name = 'NoAccess';
    this.reason = reason;
  }
}

/**
 * Runs the reader in the top frame of a tab and resolves to what it returned, unchecked.
 * @throws NoAccess when the browser does not let us look
 */
export function runReader(tabId: number): Promise<unknown> {
  return runScript(tabId, 'reader');
}

export type Script = 'reader' | 'toast' | 'watcher' | 'marker';

/** Waited before a script that came before the leave to run it is tried again, ms. */
const GRANT_DELAYS = [10, 50];

/**
 * Runs a content script in the top frame of a tab and resolves to what it returned.
 * @throws NoAccess when the browser does not let us look
 */
export async function runScript(tabId: number, script: Script): Promise<unknown> {
  for (const delay of GRANT_DELAYS) {
    try {
      return await inject(tabId, script);
    } catch (error) {
      if (!(await isGranted(tabId, error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  return inject(tabId, script);
}

/**
 * Whether the tab is ours to look at all the same. Chromium tells the process of a page of the
 * grant by one way and of the script by another: after a key press, with the background awake, the
 * script is often there first (1 in 5 of the presses of a test), and is refused. By then the browser
 * itself knows of the grant and lets us see the address.
 */
async function isGranted(tabId: number, error: unknown): Promise<boolean> {
  if (!(error instanceof NoAccess) || error.reason !== 'not-granted') return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined;
}

async function inject(tabId: number, script: Script): Promise<unknown> {
  let injections: Injection[];
  try {
    injections = await browser.scripting.executeScript({
      target: { tabId },
      files: [`/content-scripts/${script}.js`],
    });
  } catch (error) {
    throw noAccess(error);
  }
  const [injection] = injections;
  // On its own pages Firefox neither runs the script nor says so.
  if (!injection) throw new NoAccess('browser-page', 'The script did not run.');
  // Chromium throws what a script throws; Firefox hands it over.
  if (injection.error) throw new Error(String(injection.error));
  return injection.result;
}

/** The error is Firefox's; Chromium has none. */
type Injection = { result?: unknown; error?: unknown } | null | undefined;

/** A refusal of the browser, told by its words. */
export function noAccess(error: unknown): NoAccess {
  const detail = error instanceof Error ? error.message : String(error);
  return new NoAccess(noAccessReason(detail), detail);
}

// The browsers give no codes, only words: these are Chromium's and Firefox's.
function noAccessReason(detail: string): NoAccessReason {
  if (/no tab with id|invalid tab|tab was closed|frame .*removed|removed/i.test(detail))
    return 'gone';
  if (/manifest must request permission|missing host permission/i.test(detail))
    return 'not-granted';
  return 'browser-page';
}
