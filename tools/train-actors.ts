/**
 * Trains the named-actor tagger and writes public/actors.bin. Deterministic: the same corpora give
 * the same bytes. Takes about a minute and 2 GB.
 * usage: npx tsx tools/train-actors.ts CORPORA_DIR [OUT]  (CORPORA_DIR holds *.jsonl with text and gold)
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Lexicon } from '../lib/actors/lexicon';
import { makeChains } from './actor-training/chains';
import { cleanGold, type GoldName } from './actor-training/clean-gold';
import { lexiconEntries } from './actor-training/lexicon-entries';
import { makeLexicon } from './actor-training/make-lexicon';
import { packModel } from './actor-training/pack-model';
import { trainCrf } from './actor-training/train-crf';
import { labelText } from './actor-training/training-text';

const BITS = 22;
const LEAST_COUNT = 2;
const LEAST_WEIGHT = 0.05;

const [directory, out = 'public/actors.bin'] = process.argv.slice(2);
if (!directory) throw new Error('usage: npx tsx tools/train-actors.ts CORPORA_DIR [OUT]');

const entries = lexiconEntries();
const table = makeLexicon(entries);
const lexicon = new Lexicon(table.keys, table.flags, table.coarse, table.fine);
const flagsOf = (name: string) => entries.get(name)?.flags ?? 0;

const texts = readdirSync(directory)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) =>
    readFileSync(join(directory, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { text: string; gold: GoldName[] })
      .map(({ text, gold }) =>
        labelText(text, cleanGold(text, gold, flagsOf), lexicon, file.startsWith('wnut') ? 0.5 : 1),
      ),
  );
const chains = makeChains(texts, BITS, LEAST_COUNT);
console.log(
  `${texts.length} texts, ${chains.labels.length} candidates, ${chains.hashes.length} features`,
);
const weights = trainCrf(chains, {
  epochs: 8,
  rate: 0.1,
  dropout: 0.1,
  seed: 1,
  log: console.log,
});
const { bytes, rows } = packModel(weights, chains.hashes, BITS, LEAST_WEIGHT, table);
writeFileSync(out, new Uint8Array(bytes));
console.log(
  `${rows} rows, ${bytes.byteLength} bytes, ${gzipSync(new Uint8Array(bytes), { level: 9 }).length} gzipped`,
);
