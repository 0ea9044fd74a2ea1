import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

export interface Output {
  write(row: object): Promise<void>;
  close(): Promise<void>;
}

/** A JSONL file being written, with a counter on stderr when that is a terminal. */
export function writeLines(path: string): Output {
  const stream = createWriteStream(path, 'utf8');
  let count = 0;
  const report = () => process.stderr.isTTY && process.stderr.write(`\r${count} lines`);
  return {
    async write(row) {
      if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, 'drain');
      if (++count % 20 === 0) report();
    },
    async close() {
      report();
      if (process.stderr.isTTY) process.stderr.write('\n');
      stream.end();
      await once(stream, 'finish');
    },
  };
}
