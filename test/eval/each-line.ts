import { readLines } from './read-lines';
import type { Output } from './write-lines';

/**
 * The main loop of a task over JSONL: one output line for every input line, in input order.
 * A line that cannot be processed gives `{"id", "error"}` and the run goes on.
 * @returns how many lines failed
 */
export async function eachLine<Row extends { id: string }>(
  path: string,
  output: Output,
  work: (row: Row) => object | Promise<object>,
): Promise<number> {
  let failed = 0;
  for await (const line of readLines(path)) {
    let id: string | null = null;
    try {
      const row = JSON.parse(line) as Row;
      id = row.id ?? null;
      await output.write({ id, ...(await work(row)) });
    } catch (error) {
      failed++;
      await output.write({ id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return failed;
}
