import { parseArgs } from 'node:util';
import type { Task, TaskOptions } from './task';
import { writeLines } from './write-lines';

// Loaded one at a time: a task pays for its own engine only.
const TASKS: Record<string, () => Promise<Task>> = {
  extract: async () => (await import('./tasks/extract')).extract,
  actors: async () => (await import('./tasks/actors')).actors,
  related: async () => (await import('./tasks/related')).related,
  storylines: async () => (await import('./tasks/storylines')).storylines,
  novelty: async () => (await import('./tasks/novelty')).novelty,
  summary: async () => (await import('./tasks/summary')).summary,
  search: async () => (await import('./tasks/search')).search,
};

const USAGE = `usage: npm run --silent eval -- TASK --in PATH --out FILE.jsonl [options]
       npm run --silent eval -- score --corpora DIR

TASK       ${Object.keys(TASKS).join(' | ')}
--in       JSONL (or .gz); for extract a folder with pages/ and gold.jsonl
--out      the JSONL file to write
--queries  related, search: JSONL of queries (related: default every story)
--haystack related: JSONL of further stories to be found, never queries
--top      related: how many at most (50)
--final    storylines: a file for the regrouped final state
--sentences  summary: how many (3)
--engine   extract: jsdom (default) or chromium
--without  extract: cleaning rules to switch off, comma-separated
--trace    extract: a JSONL file of which rule dropped which block
`;

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: Object.fromEntries(
      [
        'in',
        'out',
        'queries',
        'haystack',
        'top',
        'final',
        'sentences',
        'engine',
        'without',
        'trace',
        'corpora',
      ].map((name) => [name, { type: 'string' as const }]),
    ),
  });
  const name = positionals[0] ?? '';
  if (name === 'score')
    return (await import('./score/main')).score(
      values.corpora as string | undefined,
      positionals[1],
    );
  const load = TASKS[name];
  if (!load || typeof values.in !== 'string' || typeof values.out !== 'string') {
    process.stderr.write(USAGE);
    return 2;
  }
  const output = writeLines(values.out);
  const failed = await (await load())(values as unknown as TaskOptions, output);
  await output.close();
  return failed > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
});
