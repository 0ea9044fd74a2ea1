/** What the bundler tells of its modules while it makes chunks. */
interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** End of the path of the module that the popup imports once it runs. */
export const ENGINE = 'entrypoints/popup/engine.ts';
const POPUP = 'entrypoints/popup/main.tsx';

/**
 * Names the chunk of a module that belongs to the popup's engine; the others go with the popup
 * itself or with what imports them. Left alone the bundler makes chunks of what the engine and
 * other imports share, and the popup's first script waits for every file that its page asks for,
 * 3 to 5 ms each on a slow machine.
 */
export function engineChunk(id: string, modules: Modules): string | null {
  const isEngine = isImportedBy(ENGINE, id, modules) && !isImportedBy(POPUP, id, modules);
  return isEngine ? 'popup-engine' : null;
}

/** Whether a module is the one whose path ends so, or is statically imported by it. */
function isImportedBy(
  end: string,
  id: string,
  modules: Modules,
  seen = new Set<string>(),
): boolean {
  if (id.endsWith(end)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => isImportedBy(end, importer, modules, seen));
}
