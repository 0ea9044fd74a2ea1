/**
 * Trains the named-actor tagger and writes public/actors.bin. Deterministic: the same corpora give
 * the same bytes. Takes about five minutes and 3 GB. NOTICE.md beside the training sources says
 * what it learns from and under which licences.
 * usage: npx tsx tools/train-actors.ts CORPORA_DIR [OUT]  (a folder of *.jsonl with text and gold)
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { MODEL_OPTIONS, trainModel } from './actor-training/train-model';

const [directory, out = 'public/actors.bin'] = process.argv.slice(2);
if (!directory) throw new Error('usage: npx tsx tools/train-actors.ts CORPORA_DIR [OUT]');
const bytes = new Uint8Array(trainModel(directory, { ...MODEL_OPTIONS, log: console.log }));
writeFileSync(out, bytes);
console.log(`${gzipSync(bytes, { level: 9 }).length} bytes gzipped`);
