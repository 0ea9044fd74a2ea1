import { Document, IndexedDB } from 'flexsearch';
import MiniSearch from 'minisearch';
import { generateStory } from './generate-stories';

/** What peers offer for the same questions, kept in IndexedDB the way their documents advise. */
export const peers = { fillMiniSearch, askMiniSearch, fillFlexSearch, askFlexSearch };

const OPTIONS = { fields: ['title', 'text'], storeFields: [], idField: 'id' };
const STORE = 'index';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('minisearch', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function ask<Result>(
  db: IDBDatabase,
  mode: IDBTransactionMode,
  make: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE, mode);
    const request = make(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
  });
}

async function fillMiniSearch(stories: number): Promise<void> {
  const index = new MiniSearch(OPTIONS);
  for (let number = 0; number < stories; number++) index.add(generateStory(number));
  const json = JSON.stringify(index);
  await ask(await open(), 'readwrite', (store) => store.put(json, 'json'));
}

/** From nothing in memory to the ten best stories for a text, and what saving one costs. */
async function askMiniSearch(number: number, query: string) {
  const start = performance.now();
  const db = await open();
  const json = await ask<string>(db, 'readonly', (store) => store.get('json'));
  const index = MiniSearch.loadJSON(json, OPTIONS);
  const found = index.search(query, { combineWith: 'OR' }).slice(0, 10).length;
  const ms = performance.now() - start;
  const again = performance.now();
  index.search(query, { combineWith: 'OR' });
  const warmMs = performance.now() - again;
  const saving = performance.now();
  index.add({ ...generateStory(number), id: `new-${number}-${saving}` });
  await ask(db, 'readwrite', (store) => store.put(JSON.stringify(index), 'json'));
  return { ms, warmMs, saveMs: performance.now() - saving, found };
}

async function flexSearch() {
  const index = new Document({
    document: { id: 'id', index: ['title', 'text'] },
    tokenize: 'strict',
  });
  await index.mount(new IndexedDB('flexsearch'));
  return index;
}

async function fillFlexSearch(stories: number): Promise<void> {
  const index = await flexSearch();
  for (let number = 0; number < stories; number++) {
    const { id, title, text } = generateStory(number);
    await index.add({ id, title, text });
    if (number % 500 === 499) await index.commit();
  }
  await index.commit();
}

async function askFlexSearch(number: number, query: string) {
  const start = performance.now();
  const index = await flexSearch();
  const found = await index.search(query, { limit: 10, suggest: true });
  const ms = performance.now() - start;
  const again = performance.now();
  await index.search(query, { limit: 10, suggest: true });
  const warmMs = performance.now() - again;
  const saving = performance.now();
  const { title, text } = generateStory(number);
  await index.add({ id: `new-${number}-${saving}`, title, text });
  await index.commit();
  return { ms, warmMs, saveMs: performance.now() - saving, found: found.length };
}
