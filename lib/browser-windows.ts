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

const GRANTS = 'backstory-grants';

/**
 * Tells our pages that the reader has just let us look at the tab in front, by button, key or
 * menu. Chromium mostly reports that as an update of the tab, Firefox never does.
 */
export function tellOfGrant(): void {
  const channel = new BroadcastChannel(GRANTS);
  channel.postMessage(null);
  channel.close();
}

/**
 * Calls back with the tab in front of this page's window: now, whenever another comes to the front,
 * whenever its page has changed, and when the reader has let us look at it.
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
  const onUpdated = (_: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' || change.url !== undefined) tell();
  };
  browser.tabs.onActivated.addListener(tell);
  browser.tabs.onUpdated.addListener(onUpdated);
  const grants = new BroadcastChannel(GRANTS);
  grants.onmessage = tell;
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(tell);
    browser.tabs.onUpdated.removeListener(onUpdated);
    grants.close();
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

/** What the library opens on; kept in its address. */
export interface LibraryRoute {
  story?: string;
  search?: string;
}

/** Opens the library in a tab. */
export async function openLibrary(route: LibraryRoute = {}): Promise<void> {
  const hash = new URLSearchParams({ ...route }).toString();
  await browser.tabs.create({ url: `/library.html${hash ? `#${hash}` : ''}` });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the browser's own page where the keys of extensions are changed. */
export async function openShortcuts(): Promise<void> {
  // Firefox has an API for it and refuses the address.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

interface HostAccessRequests {
  addHostAccessRequest?(request: { tabId: number }): Promise<void>;
}

/**
 * The way to have the browser offer the site of a tab in its toolbar, without our knowing the
 * address; undefined where the browser has no such thing (Firefox, Chromium before 133).
 */
export function siteRequest(): ((tabId: number) => void) | undefined {
  const permissions = browser.permissions as HostAccessRequests;
  if (!permissions.addHostAccessRequest) return undefined;
  return (tabId) => void permissions.addHostAccessRequest?.({ tabId }).catch(() => {});
}
