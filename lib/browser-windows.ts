/** What our pages ask of the browser's windows: which tab is in front, and to open another page. */
import { browser } from 'wxt/browser';

export interface FrontTab {
  tabId: number;
  windowId: number;
}

/** The tab in front of the window this page belongs to; null where a window has none. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId };
}

/**
 * Calls back with the tab in front of this page's window: now, whenever another comes to the front
 * and whenever its page has changed.
 * @param signal ends it
 */
export function followFrontTab(
  callback: (tab: FrontTab | null) => void,
  signal: AbortSignal,
): void {
  const tell = () =>
    void frontTab().then((tab) => {
      if (!signal.aborted) callback(tab);
    });
  const onUpdated = (_: number, change: { status?: string }) => {
    if (change.status === 'complete') tell();
  };
  browser.tabs.onActivated.addListener(tell);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(tell);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  tell();
}

/**
 * Opens the side panel of a window. Call it first in a click handler: browsers allow it only while
 * the click is being handled.
 */
export function openPanel(windowId: number): Promise<void> {
  // Firefox calls it a sidebar; it has no sidePanel.
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}

/** Opens the library in a tab, on one story when given. */
export async function openLibrary(storyId?: string): Promise<void> {
  const page = browser.runtime.getURL('/library.html');
  await browser.tabs.create({
    url: storyId ? `${page}#story=${encodeURIComponent(storyId)}` : page,
  });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
