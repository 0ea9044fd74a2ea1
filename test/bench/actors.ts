import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { loadActorModel } from '../../lib/actors/actor-model';
import { findActors } from '../../lib/actors/find-actors';
import { tokenize } from '../../lib/actors/tokenize';
import { readRows } from '../eval/read-lines';

const MODEL = 'public/actors.bin';
const ARTICLE_WORDS = 900;
const ROUNDS = 15;
/** CPU milliseconds before anything is measured. */
const WARM_UP = 3000;

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

async function readTexts(path: string): Promise<string[]> {
  return (await readRows<{ text: string }>(path)).map(({ text }) => text);
}

/** The stories of the reading tests, in every order of two. */
function stories(): string[] {
  const folder = 'test/fixtures/actors';
  const texts = readdirSync(folder)
    .filter((file) => file.startsWith('story-'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  return texts.flatMap((a) => texts.filter((b) => b !== a).flatMap((b) => [a, b]));
}

/** What compromise does for the same question: people, places and organisations. */
function askCompromise(text: string): number {
  const document = nlp(text);
  return document.people().length + document.places().length + document.organizations().length;
}

/** CPU milliseconds of each text, the best of several rounds, after some seconds' worth to warm up. */
function timeEach(
  texts: readonly string[],
  rounds: number,
  work: (text: string) => unknown,
): number[] {
  const begin = cpu();
  while (cpu() - begin < WARM_UP) for (const text of texts) work(text);
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
 * @param path JSONL with `text`; without it, the stories of the reading tests
 */
export async function benchActors(path?: string): Promise<void> {
  const articles = makeArticles(path ? await readTexts(path) : stories()).slice(0, 40);
  const file = readFileSync(MODEL);
  const loads = Array.from({ length: 9 }, () => {
    const bytes = new Uint8Array(file).buffer;
    const start = cpu();
    loadActorModel(bytes);
    return cpu() - start;
  });
  const model = loadActorModel(new Uint8Array(file).buffer);
  const ours = timeEach(articles, ROUNDS, (text) =>
    findActors({ title: null, text, language: 'en' }, model),
  );
  const theirs = timeEach(articles.slice(0, 10), 5, askCompromise);
  const tokens = articles.map((text) => tokenize(text).count);
  const rate = (times: number[]) => (1000 * sum(tokens.slice(0, times.length))) / sum(times);
  console.log(`actors: ${articles.length} articles, ${sum(tokens)} tokens`);
  console.log(`  ours        ${Math.round(rate(ours))} tokens per CPU second`);
  console.log(`  compromise  ${Math.round(rate(theirs))} tokens per CPU second`);
  console.log(`  ratio       ${(rate(ours) / rate(theirs)).toFixed(1)} (at least 6)`);
  console.log(`  an article  ${median(ours).toFixed(2)} ms CPU (at most 8)`);
  console.log(
    `  load        ${median(loads).toFixed(2)} ms CPU, first ${loads[0]!.toFixed(2)} ms (at most 60)`,
  );
  console.log(
    `  model       ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped (at most 1500000)`,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
