import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { datesAhead } from '../../lib/summary/dates-ahead';
import { findFigures } from '../../lib/summary/figures';
import { keySentences } from '../../lib/summary/key-sentences';
import { loadSummaryModel } from '../../lib/summary/summary-model';
import { generateNews } from '../../tools/actor-training/generate-news';
import { readRows } from '../eval/read-lines';

const MODEL = 'public/summary.bin';
const ARTICLE_WORDS = 900;
const ARTICLES = 40;
const ROUNDS = 5;

/**
 * Prints the CPU time of a summary (three and six sentences), of the figures and of the dates
 * ahead of articles of 900 words, the time to load the model, and its size.
 * @param path JSONL with `text`; without it, news generated from the training templates
 */
export async function benchSummary(path?: string): Promise<void> {
  const texts = path
    ? (await readRows<{ text: string }>(path)).map(({ text }) => text)
    : generateNews(400, 5).map(({ text }) => text);
  const articles = ofLength(texts, ARTICLE_WORDS).slice(0, ARTICLES);
  const file = readFileSync(MODEL);
  const { buffer } = Uint8Array.from(file);
  const load = timeEach([buffer], loadSummaryModel)[0]!;
  const model = loadSummaryModel(buffer);
  const summarise = (count: number) => (text: string) =>
    keySentences({ title: null, text, language: 'en' }, count, model);
  const published = '2026-03-04';
  const work: [name: string, run: (text: string) => unknown][] = [
    ['three sentences', summarise(3)],
    ['six sentences', summarise(6)],
    ['figures', (text) => findFigures(text, 'en')],
    ['dates ahead', (text) => datesAhead(text, { published, now: published, language: 'en' })],
  ];
  console.log(
    `summary: ${articles.length} articles of ${ARTICLE_WORDS} words, CPU ms each, median`,
  );
  for (const [name, run] of work) {
    const times = timeEach(articles, run).sort((a, b) => a - b);
    console.log(`  ${name.padEnd(16)} ${times[times.length >> 1]!.toFixed(2)}`);
  }
  console.log('  (three sentences: at most 15)');
  console.log(`  load             ${load.toFixed(2)}`);
  const packed = gzipSync(file, { level: 9 }).length;
  console.log(`  model            ${file.length} bytes, ${packed} gzipped (at most 102400)`);
}

/** Texts of just so many words, out of longer and shorter ones. */
function ofLength(texts: readonly string[], length: number): string[] {
  const articles: string[] = [];
  let held: string[] = [];
  for (const text of texts) {
    held.push(...text.split(/(?<=\s)/));
    if (held.length < length) continue;
    articles.push(held.slice(0, length).join(''));
    held = [];
  }
  return articles;
}

/** CPU milliseconds of each, the best of several rounds, after one round to warm up. */
function timeEach<T>(inputs: readonly T[], run: (input: T) => unknown): number[] {
  for (const input of inputs) run(input);
  return inputs.map((input) => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const start = process.cpuUsage();
      run(input);
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  });
}
