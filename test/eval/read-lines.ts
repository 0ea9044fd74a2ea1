import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** The lines of a UTF-8 file, gunzipped where its name ends in .gz; empty lines are left out. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '') yield line;
}

/** All rows of a JSONL file. */
export async function readRows<Row>(path: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const line of readLines(path)) rows.push(JSON.parse(line) as Row);
  return rows;
}
