import { afterEach } from 'vitest';
import { Database } from '../../../lib/store/database';

const opened: Database[] = [];
let count = 0;

/** A fresh library in memory, gone after the test. */
export function openDatabase(name = `test-${count++}`): Database {
  const db = new Database(name);
  opened.push(db);
  return db;
}

afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete({ disableAutoOpen: true });
});

/** Every row of every table, for comparing two states of a library. */
export async function contents(db: Database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return Object.fromEntries(db.tables.map((table, index) => [table.name, tables[index]!]));
}
