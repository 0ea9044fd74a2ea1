import { Dexie } from 'dexie';
import type { Database } from './database';
import type { StoreName } from './read-stores';

/**
 * Calls back whenever a transaction, here or in another page of the extension, has changed one of
 * the stores. @returns the way to end it
 */
export function onStoresChanged(
  { name }: Database,
  stores: readonly (StoreName | 'storylines')[],
  callBack: () => void,
): () => void {
  const changed = (parts: object) => {
    const isOurs = (part: string) =>
      stores.some((store) => part.startsWith(`idb://${name}/${store}/`));
    if ('all' in parts || Object.keys(parts).some(isOurs)) callBack();
  };
  Dexie.on('storagemutated', changed);
  return () => Dexie.on.storagemutated.unsubscribe(changed);
}
