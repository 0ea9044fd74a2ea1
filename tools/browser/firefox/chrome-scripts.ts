/**
 * What the driver runs in Firefox's own window. Each function is sent as its text, with
 * `HELPERS` in front: it may use its arguments and the helpers, nothing else of this file.
 */

// Firefox's own objects have no published types; these scripts are read beside its source.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Chrome = any;

/** Where a document of interest is; looked up anew each time, since navigation changes processes. */
export type Place =
  | { kind: 'tab'; panel: string }
  | { kind: 'popup' }
  | { kind: 'sidebar' }
  | { kind: 'background' };

function extensionOf(): Chrome {
  const { WebExtensionPolicy } = globalThis as Chrome;
  return WebExtensionPolicy.getByID('backstory@backstory.invalid').extension;
}

function widgetOf(window: Chrome): Chrome {
  const id = 'backstory_backstory_invalid-browser-action';
  return window.CustomizableUI.getWidget(id).forWindow(window).node;
}

function browserAt(window: Chrome, place: Place): Chrome {
  if (place.kind === 'tab') {
    const tabs: Chrome[] = [...window.gBrowser.tabs];
    return tabs.find(({ linkedPanel }) => linkedPanel === place.panel)?.linkedBrowser;
  }
  if (place.kind === 'popup') {
    const all: Chrome[] = [...window.document.querySelectorAll('.webextension-popup-browser')];
    // One that is loaded ahead, while the pointer is over the button, is not open yet.
    return all.find((each) => each.closest('panel')?.state === 'open');
  }
  if (place.kind === 'sidebar') {
    if (!window.SidebarController.isOpen) return null;
    const outer = window.SidebarController.browser.contentDocument;
    return outer.getElementById('webext-panels-browser');
  }
  const views: Chrome[] = [...extensionOf().views];
  return views.find(({ viewType }) => viewType === 'background')?.xulBrowser;
}

/** What stands for a document in the browser's own process; null while there is none. */
function actorAt(window: Chrome, place: Place): Chrome {
  const frame = browserAt(window, place)?.browsingContext?.currentWindowGlobal;
  // The empty document every frame starts with is not what anybody waits for.
  if (!frame || frame.isInitialDocument) return null;
  return frame.getActor('MarionetteCommands');
}

export const HELPERS = [extensionOf, widgetOf, browserAt, actorAt].map(String).join('\n');

/** Runs a script in a document as the document's own script would. */
export async function evaluateAt(window: Chrome, place: Place, script: string, args: unknown[]) {
  const actor = actorAt(window, place);
  if (!actor) throw new Error(`Nothing is open: ${JSON.stringify(place)}`);
  return actor.executeScript(script, args, { timeout: 20_000 });
}

/** Clicks an element by the pointer, types into it, or moves the pointer over it. */
export async function operateAt(
  window: Chrome,
  place: Place,
  find: string,
  target: unknown[],
  doing: { click: true } | { type: string } | { pointer: object },
) {
  const actor = actorAt(window, place);
  const element = actor && (await actor.executeScript(find, target, { timeout: 20_000 }));
  if (!element) return false;
  const capabilities = { toJSON: () => ({ 'moz:webdriverClick': true }) };
  if ('click' in doing) await actor.clickElement(element, capabilities);
  else if ('type' in doing) {
    await actor.clearElement(element);
    await actor.sendKeysToElement(element, doing.type, capabilities);
  } else {
    const middle = `arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = arguments[0].getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };`;
    const point = await actor.executeScript(middle, [element], { timeout: 20_000 });
    await actor.dispatchEvent('synthesizeMouseAtPoint', { ...point, eventData: doing.pointer });
  }
  return true;
}

/**
 * Clicks a point inside a closed shadow tree, which no script of the page can look into.
 * @returns false when the tree has no such element
 */
export async function clickInShadow(window: Chrome, place: Place, host: string, css: string) {
  const actor = actorAt(window, place);
  const middle = `const root = document.querySelector(arguments[0])?.openOrClosedShadowRoot;
    const box = root?.querySelector(arguments[1])?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;`;
  const options = { timeout: 20_000, sandboxName: 'system' };
  const point = await actor.executeScript(middle, [host, css], options);
  if (!point) return false;
  // Without a type it is a press and a release.
  await actor.dispatchEvent('synthesizeMouseAtPoint', { ...point, eventData: {} });
  return true;
}

/** Address and state of what a place shows; null while it shows nothing. */
export function placeShows(window: Chrome, place: Place) {
  const browser = browserAt(window, place);
  if (!browser || !actorAt(window, place)) return null;
  return { url: browser.currentURI.spec, busy: browser.webProgress?.isLoadingDocument === true };
}
