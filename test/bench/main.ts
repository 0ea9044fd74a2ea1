/**
 * usage: npm run bench -- [actors | summary | extract | index] [PATH]
 * Ratios against a peer in the same run; without a name all of them, one after the other.
 */
type Bench = (path?: string) => Promise<void>;

const BENCHES: Record<string, () => Promise<Bench>> = {
  actors: async () => (await import('./actors')).benchActors,
  summary: async () => (await import('./summary')).benchSummary,
  extract: async () => (await import('./extract')).benchExtract,
  index: async () => (await import('./story-index')).benchIndex,
};

const [bench, path] = process.argv.slice(2);
if (bench && !BENCHES[bench]) {
  process.stderr.write(`benchmarks: ${Object.keys(BENCHES).join(', ')}\n`);
  process.exitCode = 2;
} else
  for (const each of bench ? [bench] : Object.keys(BENCHES)) await (await BENCHES[each]!())(path);

export {};
