/**
 * Trains the summary model and writes public/summary.bin; the same input gives the same bytes.
 * usage: npx tsx tools/train-summary.ts FILE.jsonl[.gz] [--folds N]
 * Rows: `text`, and `ref`, the sentences of a reference summary (CNN/DailyMail). With --folds the
 * articles are cut into N parts, each is summarised by a model trained on the others, nothing is
 * written, and ROUGE is printed beside that of the first three sentences. Takes some minutes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { keySentences } from '../lib/summary/key-sentences';
import { loadSummaryModel } from '../lib/summary/summary-model';
import { splitSentences } from '../lib/text/sentences';
import { readRows } from '../test/eval/read-lines';
import { scoreSummary } from '../test/eval/score/summary';
import { type Example, readExample, type TrainingArticle } from './train-summary/examples';
import { packModel } from './train-summary/pack-model';
import { trainPipeline } from './train-summary/train-pipeline';

type Row = TrainingArticle & { id: string };

function train(examples: readonly Example[]): Uint8Array {
  return packModel(trainPipeline(examples, true), trainPipeline(examples, false));
}

/** Prints ROUGE of the lead and of models that have not seen the articles they summarise. */
function crossValidate(rows: readonly Row[], examples: readonly Example[], folds: number): void {
  const lead = rows.map(({ id, text }) => ({ id, sentences: splitSentences(text).slice(0, 3) }));
  const english: typeof lead = [];
  const other: typeof lead = [];
  for (let fold = 0; fold < folds; fold++) {
    const bytes = train(examples.filter((_, e) => e % folds !== fold));
    const model = loadSummaryModel(bytes.slice().buffer);
    for (const { id, text } of rows.filter((_, r) => r % folds === fold)) {
      const input = { title: null, text, language: 'en' };
      english.push({ id, sentences: keySentences(input, 3, model) });
      const blind = { english: model.other, other: model.other };
      other.push({ id, sentences: keySentences({ ...input, language: 'xx' }, 3, blind) });
    }
    console.log(`fold ${fold + 1} of ${folds} done`);
  }
  console.table({
    'first three': scoreSummary(lead, rows),
    english: scoreSummary(english, rows),
    'as another language': scoreSummary(other, rows),
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string' } },
});
const path = positionals[0];
if (!path) throw new Error('usage: npx tsx tools/train-summary.ts FILE.jsonl[.gz] [--folds N]');
const rows = await readRows<Row>(path);
const examples = rows.map(readExample);
if (values.folds) crossValidate(rows, examples, Number(values.folds));
else {
  const bytes = train(examples);
  writeFileSync('public/summary.bin', bytes);
  console.log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}
