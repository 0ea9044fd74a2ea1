/** The one file of the background that talks to tabs. */
import { browser } from 'wxt/browser';
import { type TabOrders, tabOrder } from '../messages';
import type { NoAccessReason } from '../tab-reading';

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

/**
 * Puts a content script into the top frame of a tab and gives it an order.
 * @throws NoAccess when the browser does not let us
 */
export async function orderInTab<Name extends keyof TabOrders>(
  tabId: number,
  script: 'toast',
  name: Name,
  payload: Parameters<TabOrders[Name]>[0],
): Promise<ReturnType<TabOrders[Name]>> {
  await runScript(tabId, script);
  const reply = await browser.tabs.sendMessage(tabId, tabOrder(name, payload), { frameId: 0 });
  return (reply as { value: ReturnType<TabOrders[Name]> }).value;
}

type Script = 'reader' | 'toast';

async function runScript(tabId: number, script: Script): Promise<unknown> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      files: [`/content-scripts/${script}.js`],
    });
    return injection?.result;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new NoAccess(noAccessReason(detail), detail);
  }
}

// The browsers give no codes, only words: these are Chromium's and Firefox's.
function noAccessReason(detail: string): NoAccessReason {
  if (/no tab with id|invalid tab|tab was closed|frame .*removed|removed/i.test(detail))
    return 'gone';
  if (/manifest must request permission|missing host permission/i.test(detail))
    return 'not-granted';
  return 'browser-page';
}
