/**
 * Makes tools/actor-training/word-classes.tsv: classes of words that are used alike, from plain
 * text without annotations (lower-cased, so that text of any casing serves). Deterministic.
 * usage: npx tsx tools/make-word-classes.ts FILE.jsonl[.gz] … (rows with `title`? and `text`)
 */
import { writeFileSync } from 'node:fs';
import { tokenize } from '../lib/actors/tokenize';
import { splitSentences } from '../lib/text/sentences';
import { readRows } from '../test/eval/read-lines';
import { clusterVectors } from './actor-training/cluster-vectors';
import { skipGram } from './actor-training/skip-gram';

const LEAST_COUNT = 6;
const DIMENSIONS = 64;
const COARSE = 60;
const FINE = 500;

const numbers = new Map<string, number>();
const counts: number[] = [];
const stream: number[] = [];
for (const path of process.argv.slice(2)) {
  for (const { title, text } of await readRows<{ title?: string; text: string }>(path)) {
    addText(title ?? '');
    addText(
      text
        .replace(/-lrb-/g, '(')
        .replace(/-rrb-/g, ')')
        .replace(/``|''/g, '"')
        .replace(/ 's\b/g, "'s"),
    );
  }
}

function addText(text: string): void {
  const { count, starts, ends } = tokenize(text);
  let at = 0;
  for (const sentence of splitSentences(text)) {
    for (; at < count && starts[at]! < sentence.end; at++)
      addWord(text.slice(starts[at], ends[at]));
    stream.push(-1);
  }
}

function addWord(spelling: string): void {
  const word = spelling.toLowerCase().replace(/\d+/g, '0').replace('’', "'");
  let number = numbers.get(word);
  if (number === undefined) {
    number = counts.length;
    numbers.set(word, number);
    counts.push(0);
  }
  counts[number]!++;
  stream.push(number);
}

const words = [...numbers.keys()];
const kept = words
  .map((word, number) => ({ word, number, count: counts[number]! }))
  .filter(({ count }) => count >= LEAST_COUNT)
  .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
const place = new Int32Array(words.length).fill(-2);
kept.forEach(({ number }, rank) => {
  place[number] = rank;
});
// Rare words are left out of the stream, so that their neighbours see each other.
const sentences = Int32Array.from(stream, (n) => (n < 0 ? -1 : place[n]!)).filter((n) => n !== -2);
console.log(`${stream.length} tokens, ${kept.length} of ${words.length} words`);
const vectors = skipGram(
  sentences,
  Uint32Array.from(kept, ({ count }) => count),
  {
    dimensions: DIMENSIONS,
    window: 3,
    negatives: 6,
    epochs: 8,
    rate: 0.04,
    seed: 7,
    log: console.log,
  },
);
const coarse = clusterVectors(vectors, DIMENSIONS, COARSE, 25, 1);
const fine = clusterVectors(vectors, DIMENSIONS, FINE, 25, 2);
const lines = kept
  .map(({ word }, i) => `${word}\t${coarse[i]! + 1}\t${fine[i]! + 1}`)
  .filter((line) => !/^[^\p{L}]/u.test(line));
writeFileSync('tools/actor-training/word-classes.tsv', `${lines.join('\n')}\n`);
