/** The one file of the background that talks to tabs. */
import { browser } from 'wxt/browser';
import { type Reply, type TabOrders, tabOrder } from '../messages';
import { NoAccess, noAccess, runReader, runScript, type Script } from '../tab-script';

/**
 * Gives an order to a content script in the top frame of a tab, putting the script there first
 * when it is not there yet.
 * @throws NoAccess when the browser does not let us
 */
export async function orderInTab<Name extends keyof TabOrders>(
  tabId: number,
  script: Script,
  name: Name,
  payload: Parameters<TabOrders[Name]>[0],
): Promise<ReturnType<TabOrders[Name]>> {
  const message = tabOrder(name, payload);
  let reply = await ask(tabId, message);
  if (!reply) {
    await runScript(tabId, script);
    reply = await ask(tabId, message);
  }
  if (!reply) throw new NoAccess('gone', 'The page does not answer.');
  if ('error' in reply) throw new Error(reply.error);
  return reply.value as ReturnType<TabOrders[Name]>;
}

/** Undefined when no script in the tab takes the order. */
async function ask(tabId: number, message: object): Promise<Reply | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** The words of a link in the page of a tab, or null. */
export async function linkText(tabId: number, link: string): Promise<string | null> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: (href: string) =>
        [...document.links].find((each) => each.href === href && each.textContent?.trim())
          ?.textContent ?? null,
      args: [link],
    });
    return injection?.result ?? null;
  } catch {
    return null;
  }
}

/** Reads a page given as HTML, in the isolated world of a tab, where there is a parser. */
export async function readHtmlInTab(tabId: number, html: string, url: string): Promise<unknown> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: (page: object) => Object.assign(globalThis, { backstoryPage: page }),
    args: [{ html, url }],
  });
  return runReader(tabId);
}

export async function tabsOfWindow(windowId: number): Promise<number[]> {
  const tabs = await browser.tabs.query({ windowId });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/**
 * The pages in all tabs, loaded, whose address we may see. A tab that was put to sleep is left
 * asleep.
 * @param sites patterns of those wanted; of any site when there are none
 */
export async function openPages(
  sites: string[] = [],
): Promise<{ tabId: number; url: string; incognito: boolean }[]> {
  const url = sites.length > 0 ? sites : undefined;
  const tabs = await browser.tabs.query({ status: 'complete', discarded: false, url });
  return tabs.flatMap(({ id, url, incognito }) =>
    id === undefined || !url ? [] : [{ tabId: id, url, incognito }],
  );
}

/** Adds a style sheet to the page of a tab, beside its own; the page's tree stays as it is. */
export async function styleTab(tabId: number, css: string): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, css });
  } catch (error) {
    throw noAccess(error);
  }
}
