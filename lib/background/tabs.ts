/** The one file of the background that talks to tabs. */
import { browser } from 'wxt/browser';
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
export async function runReader(tabId: number): Promise<unknown> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/reader.js'],
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
