/** What the bundler tells of its modules while it makes chunks. */
interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** Ends of the paths of the modules that the popup imports once it runs. */
export const ENGINE = ['lib/reading/read-returned.ts', 'lib/reading/warm-up.ts'];
/** What the bundler and WXT put into every screen. */
const EVERYWHERE = /wxt-(?:html-)?plugins/;
const POPUP = ['entrypoints/popup/main.tsx'];
const OTHERS = ['library', 'options', 'sidepanel', 'welcome'].map(
  (page) => `entrypoints/${page}/main.tsx`,
);

/**
 * Names the chunk of a module that the popup loads: one for what it begins with, one for its
 * engine, one for what of that other screens begin with. Left alone the bundler makes twenty chunks
 * of what screens share, and asking for a file of the package takes a screen 3 to 5 ms on a slow
 * machine; the first script waits for all that its page asks for.
 */
export function popupChunk(id: string, modules: Modules): string | null {
  // The entry runs when its chunk is loaded, and other screens load what they share with it.
  if (POPUP.some((end) => id.endsWith(end))) return null;
  if (EVERYWHERE.test(id) || isImportedBy(POPUP, id, modules)) return 'popup-start';
  if (!isImportedBy(ENGINE, id, modules)) return null;
  // What other screens begin with they must not get with the whole engine.
  return isImportedBy(OTHERS, id, modules) ? 'shared-engine' : 'popup-engine';
}

/** Whether a module is one of those whose paths end so, or is statically imported by them. */
function isImportedBy(
  ends: readonly string[],
  id: string,
  modules: Modules,
  seen = new Set<string>(),
): boolean {
  if (ends.some((end) => id.endsWith(end))) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => isImportedBy(ends, importer, modules, seen));
}
