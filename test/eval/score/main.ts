import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRows } from '../read-lines';
import type { TaskOptions } from '../task';
import { writeLines } from '../write-lines';
import { MEASUREMENTS, type Measurement } from './measurements';

/**
 * What a measure must reach, raised with the change that earns it: `{"task set": {"measure": …}}`;
 * a number is the least it may be, `{"most": …}` bounds a share of errors.
 */
type Floor = number | { most: number };
type Floors = Record<string, Record<string, Floor>>;

/**
 * Runs every engine over its development corpora and prints a table with the floors; without
 * corpora it says so and is done. @returns the exit status: 1 when a floor is missed
 */
export async function score(corpora: string | undefined, only?: string): Promise<number> {
  if (!corpora || !existsSync(corpora)) {
    console.log('No corpora: give their folder with --corpora DIR. Nothing was measured.');
    return 0;
  }
  const floors: Floors = JSON.parse(
    readFileSync(join(import.meta.dirname, '../scores.json'), 'utf8'),
  );
  const scratch = mkdtempSync(join(tmpdir(), 'backstory-eval-'));
  let missed = 0;
  console.log('| task | set | measure | value | floor |\n|---|---|---|---|---|');
  for (const measurement of MEASUREMENTS) {
    if (only && measurement.task !== only) continue;
    if (!existsSync(join(corpora, measurement.in))) continue;
    const scores = await measure(measurement, corpora, scratch);
    missed += print(measurement, scores, floors[`${measurement.task} ${measurement.set}`] ?? {});
  }
  rmSync(scratch, { recursive: true, force: true });
  return missed > 0 ? 1 : 0;
}

async function measure(
  { task, in: input, queries, haystack, top = 2000, gold, run, score }: Measurement,
  corpora: string,
  scratch: string,
): Promise<Record<string, number>> {
  const path = join(scratch, `${task}.jsonl`);
  const output = writeLines(path);
  const options: TaskOptions = { in: join(corpora, input), top: String(top) };
  if (queries) options.queries = join(corpora, queries);
  if (haystack) options.haystack = join(corpora, haystack);
  await (await run())(options, output);
  await output.close();
  // What a scorer takes stands in its own file; the rows come from the task it belongs to.
  const scorer = (await score()) as (
    predicted: unknown[],
    gold: unknown[],
  ) => Record<string, number>;
  return scorer(await readRows(path), await readRows(join(corpora, gold)));
}

function print(
  { task, set }: Measurement,
  scores: Record<string, number>,
  floors: Record<string, Floor>,
): number {
  let missed = 0;
  // A floor without its measure would hold nothing.
  const measured = {
    ...Object.fromEntries(Object.keys(floors).map((name) => [name, NaN])),
    ...scores,
  };
  for (const [name, value] of Object.entries(measured)) {
    const floor = floors[name];
    const misses = floor !== undefined && isMissed(value, floor);
    if (misses) missed++;
    const shown = Number.isInteger(value) ? String(value) : value.toFixed(4);
    const bound = floor === undefined ? '' : `${boundOf(floor)}${misses ? ' MISSED' : ''}`;
    console.log(`| ${task} | ${set} | ${name} | ${shown} | ${bound} |`);
  }
  return missed;
}

/** A value that is no number (nothing was measured) misses every bound. */
export function isMissed(value: number, floor: Floor): boolean {
  return !(typeof floor === 'number' ? value >= floor : value <= floor.most);
}

function boundOf(floor: Floor): string {
  return typeof floor === 'number' ? `≥ ${floor}` : `≤ ${floor.most}`;
}
