import { existsSync, writeFileSync } from 'node:fs';
import { hashStem } from '../../../lib/text/background-frequencies';
import { stemmerOf } from '../../../lib/text/stem';
import { words } from '../../../lib/text/words';
import { generateStory } from './generate-stories';

const DOCUMENTS = 3000;
/** Far from the numbers of any library. */
const FROM = 50_000_000;

/** Background frequencies of the made-up language, in the form of public/frequencies.bin. */
export function makeFrequencies(path: string): void {
  if (existsSync(path)) return;
  const stem = stemmerOf('en');
  const counts = new Map<string, number>();
  for (let at = 0; at < DOCUMENTS; at++) {
    const found = words(generateStory(FROM + at * 40).text).map((word) => stem(word.text));
    for (const term of new Set(found)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const rows = new Map(Array.from(counts, ([term, count]) => [hashStem(term), count]));
  const hashes = [...rows.keys()].sort((a, b) => a - b);
  const bytes = new ArrayBuffer(8 + hashes.length * 6);
  new Uint32Array(bytes, 0, 2).set([DOCUMENTS, hashes.length]);
  new Uint32Array(bytes, 8, hashes.length).set(hashes);
  new Uint16Array(bytes, 8 + hashes.length * 4).set(hashes.map((hash) => rows.get(hash)!));
  writeFileSync(path, new Uint8Array(bytes));
}
