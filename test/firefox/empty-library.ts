import * as scripts from '../../tools/browser/firefox/browser-scripts';
import type { FirefoxBrowser } from '../../tools/browser/firefox/firefox-browser';

/** Takes Firefox back to how it was when the extension had just been installed. */
export async function emptyLibrary(firefox: FirefoxBrowser): Promise<void> {
  await firefox.run(scripts.closePopups);
  await firefox.run(scripts.closeSidebar);
  const blank = await firefox.run(scripts.openTab, 'about:blank');
  for (const { panel } of await firefox.run(scripts.listTabs))
    if (panel !== blank) await firefox.run(scripts.closeTab, panel);
  const background = await firefox.background();
  await background.evaluate(clearEverything);
  // What it has read into its memory is gone with it.
  await firefox.run(scripts.endBackground);
}

async function clearEverything(): Promise<void> {
  const { browser } = globalThis as never as { browser: typeof import('wxt/browser').browser };
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name!));
    const stores = [...database.objectStoreNames];
    if (stores.length > 0) {
      const all = database.transaction(stores, 'readwrite');
      await Promise.all(stores.map((store) => settled(all.objectStore(store).clear())));
    }
    database.close();
  }
  await browser.storage.local.clear();
  const { origins } = await browser.permissions.getAll();
  if (origins?.length) await browser.permissions.remove({ origins });
}
