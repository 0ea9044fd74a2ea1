/** What the driver runs in Firefox's own window on the window itself; see chrome-scripts.ts. */
import type { Chrome } from './chrome-scripts';

declare function extensionOf(): Chrome;
declare function widgetOf(window: Chrome): Chrome;

export function isInstalled(): boolean {
  const { WebExtensionPolicy } = globalThis as Chrome;
  return WebExtensionPolicy.getByID('backstory@backstory.invalid') !== null;
}

/** The address of a page of the extension. */
export function ownUrl(_: Chrome, path: string): string {
  return extensionOf().getURL(path);
}

/** Opens an address in a new tab in front; answers what identifies the tab. */
export function openTab(window: Chrome, url: string): string {
  const tab = window.gBrowser.addTrustedTab(url);
  window.gBrowser.selectedTab = tab;
  window.focus();
  tab.linkedBrowser.focus();
  return tab.linkedPanel;
}

export function selectTab(window: Chrome, panel: string): void {
  const tab = [...window.gBrowser.tabs].find((each: Chrome) => each.linkedPanel === panel);
  window.gBrowser.selectedTab = tab;
  tab.linkedBrowser.focus();
}

export function closeTab(window: Chrome, panel: string): void {
  const tab = [...window.gBrowser.tabs].find((each: Chrome) => each.linkedPanel === panel);
  if (tab) window.gBrowser.removeTab(tab);
}

export function navigateTab(window: Chrome, panel: string, url: string): void {
  const tab = [...window.gBrowser.tabs].find((each: Chrome) => each.linkedPanel === panel);
  tab.linkedBrowser.fixupAndLoadURIString(url, {
    triggeringPrincipal: (globalThis as Chrome).Services.scriptSecurityManager.getSystemPrincipal(),
  });
}

/** The tabs: what identifies each and what it shows. */
export function listTabs(window: Chrome): { panel: string; url: string }[] {
  return [...window.gBrowser.tabs].map((tab: Chrome) => ({
    panel: tab.linkedPanel,
    url: tab.linkedBrowser.currentURI.spec,
  }));
}

/** Puts the extension's button from the extensions menu on the toolbar, as a reader pins it. */
export function pinButton(window: Chrome): void {
  window.CustomizableUI.addWidgetToArea('backstory_backstory_invalid-browser-action', 'nav-bar');
}

/** What the button shows over the tab in front: badge, label, and the picture's file. */
export function readButton(window: Chrome): { text: string; title: string; icon: string } {
  const button = widgetOf(window).querySelector('.unified-extensions-item-action-button');
  const style: string = button.getAttribute('style') ?? '';
  return {
    text: button.getAttribute('badge') ?? '',
    title: button.getAttribute('label') ?? '',
    icon: /[a-z]+-\d+\.png/.exec(style)?.[0] ?? '',
  };
}

export function closePopups(window: Chrome): void {
  for (const panel of window.document.querySelectorAll('panel, menupopup'))
    if (panel.state === 'open' || panel.state === 'showing') panel.hidePopup();
}

export function closeSidebar(window: Chrome): void {
  if (window.SidebarController.isOpen) window.SidebarController.hide();
}

/** The entries of ours in the menu that is open, each on its own or in a menu below one entry. */
export async function chooseMenuEntry(window: Chrome, menuId: string, entry: string) {
  const menu = window.document.getElementById(menuId);
  if (menu.state !== 'open') return null;
  const id = `backstory_backstory_invalid-menuitem-_${entry}`;
  const item = window.document.getElementById(id);
  if (!item) return { shown: false };
  const submenu = item.parentElement;
  if (submenu !== menu && submenu.state !== 'open') {
    submenu.openPopup(submenu.parentElement, 'end_before');
    return null;
  }
  submenu.activateItem(item);
  return { shown: true };
}

/** Answers the dialogue of the browser that asks for a permission; false while there is none. */
export function answerPermission(window: Chrome, allow: boolean): boolean {
  const { panel } = window.PopupNotifications;
  const dialogue = panel.state === 'open' && panel.querySelector('popupnotification:not([hidden])');
  if (!dialogue) return false;
  (allow ? dialogue.button : dialogue.secondaryButton).click();
  return true;
}

/** Results under the address bar, as the reader sees them. */
export function addressBarResults(window: Chrome): string[] {
  const rows = window.gURLBar.view.panel.querySelectorAll('.urlbarView-row');
  return [...rows].map((row: Chrome) => row.textContent.trim());
}

export async function openSidebar(window: Chrome): Promise<void> {
  await window.SidebarController.show('backstory_backstory_invalid-sidebar-action');
}

export function setPreference(_: Chrome, name: string, value: boolean | number | string): void {
  const { Services } = globalThis as Chrome;
  if (typeof value === 'boolean') Services.prefs.setBoolPref(name, value);
  else if (typeof value === 'number') Services.prefs.setIntPref(name, value);
  else Services.prefs.setStringPref(name, value);
}

export function focusAddressBar(window: Chrome): void {
  window.gURLBar.focus();
  window.gURLBar.select();
}

/** State of the background: 'running', 'stopped', … */
export function backgroundState(): string {
  return extensionOf().backgroundState;
}

/** Ends the background as the browser does when it has had nothing to do for a while. */
export async function endBackground(): Promise<void> {
  await extensionOf().terminateBackground();
}

export async function wakeBackground(): Promise<void> {
  await extensionOf().wakeupBackground();
}

/** Errors in our own scripts and in the demo pages since the last look. */
export function takeErrors(): string[] {
  const { Services, Ci } = globalThis as Chrome;
  const found: string[] = [];
  for (const message of Services.console.getMessageArray()) {
    if (!(message instanceof Ci.nsIScriptError)) continue;
    const { sourceName, errorMessage, flags, lineNumber } = message;
    // Flag 1 marks a warning.
    if (flags & 1 || !/^moz-extension:|\.localhost[:/]/.test(sourceName)) continue;
    // Firefox's own note that a page was closed before it had all its answers.
    if (/context unloaded/.test(errorMessage)) continue;
    found.push(`${errorMessage} (${sourceName}:${lineNumber})`);
  }
  Services.console.reset();
  return found;
}

/** Shuts the extension down and starts it again, as an update does while pages are open. */
export async function restartExtension(): Promise<void> {
  const { ChromeUtils } = globalThis as Chrome;
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const addon = await AddonManager.getAddonByID('backstory@backstory.invalid');
  await addon.reload();
}
