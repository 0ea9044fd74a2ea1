/** What our pages ask of the browser's windows: which tab is in front, and to open another page. */
import { browser } from 'wxt/browser';

/** The tab in front of the window this page belongs to. */
export async function currentTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/**
 * Opens the side panel beside the current tab. Call it first in a click handler: browsers allow it
 * only while the click is being handled.
 */
export function openPanel(windowId: number): Promise<void> {
  // Firefox calls it a sidebar; it has no sidePanel.
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}

/** Opens the library in a tab, on one story when given. */
export async function openLibrary(storyId?: string): Promise<void> {
  const page = browser.runtime.getURL('/library.html');
  await browser.tabs.create({ url: storyId ? `${page}#story=${encodeURIComponent(storyId)}` : page });
}
