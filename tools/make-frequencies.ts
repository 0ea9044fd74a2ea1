/**
 * Makes public/frequencies.bin, the background document frequencies of 30 000 stems.
 * usage: npx tsx tools/make-frequencies.ts FILE.jsonl[.gz] … (rows with `title`? and `text`)
 */
import { writeFileSync } from 'node:fs';
import { hashStem } from '../lib/text/background-frequencies';
import { stemmerOf } from '../lib/text/stem';
import { words } from '../lib/text/words';
import { readRows } from '../test/eval/read-lines';

const SIZE = 30_000;

const stem = stemmerOf('en');
const counts = new Map<string, number>();
let documents = 0;
for (const path of process.argv.slice(2)) {
  for (const row of await readRows<{ title?: string; text: string }>(path)) {
    documents++;
    const seen = new Set(words(`${row.title ?? ''}\n${row.text}`).map((word) => stem(word.text)));
    for (const term of seen) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
}

// Ties by spelling, so that the same input always makes the same file.
const kept = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, SIZE);
const rows = new Map(kept.map(([term, count]) => [hashStem(term), count]));
const hashes = [...rows.keys()].sort((a, b) => a - b);
const bytes = new ArrayBuffer(8 + hashes.length * 6);
new Uint32Array(bytes, 0, 2).set([documents, hashes.length]);
new Uint32Array(bytes, 8, hashes.length).set(hashes);
new Uint16Array(bytes, 8 + hashes.length * 4).set(
  hashes.map((hash) => Math.min(0xffff, rows.get(hash)!)),
);
writeFileSync('public/frequencies.bin', new Uint8Array(bytes));
console.log(
  `${documents} documents, ${hashes.length} of ${counts.size} stems, ${bytes.byteLength} bytes`,
);
