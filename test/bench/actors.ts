import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { loadActorModel } from '../../lib/actors/actor-model';
import { findActors } from '../../lib/actors/find-actors';
import { tokenize } from '../../lib/actors/tokenize';
import { generateNews } from '../../tools/actor-training/generate-news';
import { readRows } from '../eval/read-lines';

const MODEL = 'public/actors.bin';
const ARTICLE_WORDS = 900;
const ROUNDS = 5;

/** CPU milliseconds (user and system) of this process. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** Articles of about 900 words each, out of shorter texts. */
function makeArticles(texts: readonly string[]): string[] {
  const articles: string[] = [];
  let held = '';
  for (const text of texts) {
    held += `${text}\n\n`;
    if (held.split(/\s+/).length < ARTICLE_WORDS) continue;
    articles.push(held.trim());
    held = '';
  }
  return articles;
}

/** What compromise does for the same question: people, places and organisations. */
function askCompromise(text: string): number {
  const document = nlp(text);
  return document.people().length + document.places().length + document.organizations().length;
}

/** CPU milliseconds of each text, the best of several rounds, after one round to warm up. */
function timeEach(
  texts: readonly string[],
  rounds: number,
  work: (text: string) => unknown,
): number[] {
  for (const text of texts) work(text);
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    texts.forEach((text, i) => {
      const start = cpu();
      work(text);
      best[i] = Math.min(best[i]!, cpu() - start);
    });
  return best;
}

/**
 * Prints the speed of the actor engine beside compromise in the same run, the CPU time of an
 * article of 900 words, the time to load the model, and its size.
 * @param path JSONL with `text`; without it, news generated from the training templates
 */
export async function benchActors(path?: string): Promise<void> {
  const texts = path
    ? (await readRows<{ text: string }>(path)).map(({ text }) => text)
    : generateNews(400, 5).map(({ text }) => text);
  const articles = makeArticles(texts).slice(0, 40);
  const file = readFileSync(MODEL);
  const loads = Array.from({ length: 9 }, () => {
    const bytes = new Uint8Array(file).buffer;
    const start = performance.now();
    loadActorModel(bytes);
    return performance.now() - start;
  });
  const model = loadActorModel(new Uint8Array(file).buffer);
  const ours = timeEach(articles, ROUNDS, (text) =>
    findActors({ title: null, text, language: 'en' }, model),
  );
  const theirs = timeEach(articles.slice(0, 10), 2, askCompromise);
  const tokens = articles.map((text) => tokenize(text).count);
  const rate = (times: number[]) => (1000 * sum(tokens.slice(0, times.length))) / sum(times);
  console.log(`actors: ${articles.length} articles, ${sum(tokens)} tokens`);
  console.log(`  ours        ${Math.round(rate(ours))} tokens per CPU second`);
  console.log(`  compromise  ${Math.round(rate(theirs))} tokens per CPU second`);
  console.log(`  ratio       ${(rate(ours) / rate(theirs)).toFixed(1)} (at least 6)`);
  console.log(`  an article  ${median(ours).toFixed(2)} ms CPU (at most 8)`);
  console.log(
    `  load        ${median(loads).toFixed(2)} ms, first ${loads[0]!.toFixed(2)} ms (at most 60)`,
  );
  console.log(
    `  model       ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped (at most 1500000)`,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
