/**
 * The sites the reader has allowed. The browser's own permissions are the only list: what is
 * revoked there is revoked here, and the other way round.
 */
import { browser } from 'wxt/browser';

/** The origin pattern of an address, or null where no site can be allowed. */
export function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  // Ports cannot stand in a pattern in every browser; a site is its host.
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null;
}

/** Patterns of all sites allowed. */
export async function allowedSites(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return (origins ?? []).sort();
}

export async function isAllowed(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** Asks the reader to allow a site. Call it first in a click handler. */
export async function allowSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && browser.permissions.request({ origins: [pattern] });
}

export function revokeSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Asks for the optional permission to see the addresses of tabs. Call it first in a click handler. */
export function allowTabs(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['tabs'] });
}

export function revokeTabs(): Promise<boolean> {
  return browser.permissions.remove({ permissions: ['tabs'] });
}

/** Calls back whenever the reader has allowed or revoked something, here or in the browser. */
export function watchSites(callback: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  });
}
