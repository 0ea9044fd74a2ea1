/**
 * Makes public/frequencies.bin, the background document frequencies of 30 000 stems and of the
 * names seen in at least `LEAST_NAMED` documents that keep their capitals.
 * usage: npx tsx tools/make-frequencies.ts FILE.jsonl[.gz] … (rows with `title`? and `text`)
 */
import { writeFileSync } from 'node:fs';
import { namedRuns, nameForms } from '../lib/related/named-runs';
import { NAME_MARK } from '../lib/related/rarity';
import { hashStem } from '../lib/text/background-frequencies';
import { fold } from '../lib/text/fold';
import { stemmerOf } from '../lib/text/stem';
import { words } from '../lib/text/words';
import { readRows } from '../test/eval/read-lines';

const SIZE = 30_000;
const LEAST_NAMED = 3;

const stem = stemmerOf('en');
const counts = new Map<string, number>();
const named = new Map<string, number>();
let documents = 0;
let cased = 0;

function count(terms: Iterable<string>, into: Map<string, number>): void {
  for (const term of new Set(terms)) into.set(term, (into.get(term) ?? 0) + 1);
}

for (const path of process.argv.slice(2)) {
  for (const row of await readRows<{ title?: string; text: string }>(path)) {
    const text = `${row.title ?? ''}\n${row.text}`;
    documents++;
    count(
      words(text).map((word) => stem(word.text)),
      counts,
    );
    if (!/\p{Lu}/u.test(text)) continue;
    cased++;
    count(
      namedRuns(text).flatMap((run) => nameForms(run.text).map(fold)),
      named,
    );
  }
}

// Ties by spelling, so that the same input always makes the same file.
const kept = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, SIZE);
const rows = new Map(kept.map(([term, count]) => [hashStem(term), count]));
// Names are counted in the cased documents only: brought to the number of all.
for (const [name, count] of named)
  if (count >= LEAST_NAMED)
    rows.set(hashStem(NAME_MARK + name), Math.round((count * documents) / Math.max(1, cased)));
const hashes = [...rows.keys()].sort((a, b) => a - b);
const bytes = new ArrayBuffer(8 + hashes.length * 6);
new Uint32Array(bytes, 0, 2).set([documents, hashes.length]);
new Uint32Array(bytes, 8, hashes.length).set(hashes);
new Uint16Array(bytes, 8 + hashes.length * 4).set(
  hashes.map((hash) => Math.min(0xffff, rows.get(hash)!)),
);
writeFileSync('public/frequencies.bin', new Uint8Array(bytes));
console.log(
  `${documents} documents, ${kept.length} of ${counts.size} stems, ${hashes.length - kept.length} of ${named.size} names, ${bytes.byteLength} bytes`,
);
