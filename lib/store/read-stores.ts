import { Dexie } from 'dexie';
import type { Database } from './database';

/** The stores that are read this way. */
export type StoreName = 'stories' | 'signatures' | 'postings';

/** Gives a store of the transaction. */
export type Stores = (name: StoreName) => IDBObjectStore;

/** Dexie counts the versions of a database in tenths of its own. */
const TENTHS = 10;

/**
 * Reads stores of the library past Dexie, in the transaction the caller is in, else in one of its
 * own; that need not have ended when the answer is given. In a page that has just begun, opening
 * the library takes 1.5 ms so and 10 by Dexie, and looking up what is related, some sixty small
 * reads, 15 ms and 34. Nothing that has to be kept up to date by `liveQuery` may be read this way,
 * which does not see it: `onStoresChanged` tells.
 * @param read must await nothing but the stores
 */
export async function readStores<Result>(
  db: Database,
  names: readonly StoreName[],
  read: (stores: Stores) => Promise<Result>,
): Promise<Result> {
  const current = Dexie.currentTransaction;
  if (current?.db.name === db.name) return read((name) => current.idbtrans.objectStore(name));
  const aside = db.isOpen() ? null : await connectAside(db);
  if (!aside && !db.isOpen()) await db.open();
  const transaction = (aside ?? db.backendDB()).transaction(names, 'readonly');
  return read((name) => transaction.objectStore(name));
}

const connections = new WeakMap<Database, Promise<IDBDatabase | null>>();

/** A connection of our own; null where Dexie has to make the library or bring it up to date. */
function connectAside(db: Database): Promise<IDBDatabase | null> {
  const known = connections.get(db);
  if (known) return known;
  const connecting = openAside(db).then((connection) => {
    const forget = () => connections.delete(db);
    if (!connection) forget();
    else {
      connection.onclose = forget;
      connection.onversionchange = () => {
        forget();
        connection.close();
      };
    }
    return connection;
  });
  connections.set(db, connecting);
  return connecting;
}

function openAside({ name, verno }: Database): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    // There is no library: what is not ended here would be an empty one.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    request.onsuccess = () => {
      const { result } = request;
      const isToday = result.version === verno * TENTHS;
      if (!isToday) result.close();
      resolve(isToday ? result : null);
    };
  });
}

/** What a request to the database gives. @throws DOMException of the request */
export function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The records under these keys, each in the place of its key. */
export function getMany<Record>(
  store: IDBObjectStore,
  keys: readonly IDBValidKey[],
): Promise<(Record | undefined)[]> {
  return Promise.all(keys.map((key) => answer<Record | undefined>(store.get(key))));
}
