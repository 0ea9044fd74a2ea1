import { readFileSync } from 'node:fs';
import { keySentences } from '../../../lib/summary/key-sentences';
import { loadSummaryModel } from '../../../lib/summary/summary-model';
import { eachLine } from '../each-line';
import type { Task } from '../task';

interface Row {
  id: string;
  title?: string | null;
  text: string;
  language?: string | null;
}

const MODEL = new URL('../../../public/summary.bin', import.meta.url);

/** `{id, title?, text}` → `{id, sentences: [{start, end}]}` in text order, `--sentences` of them. */
export const summary: Task = async ({ in: path, sentences = '3' }, output) => {
  const count = Number(sentences);
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`--sentences must be a whole number above zero, not "${sentences}"`);
  const { buffer } = Uint8Array.from(readFileSync(MODEL));
  const model = loadSummaryModel(buffer);
  return eachLine<Row>(path, output, ({ title = null, text, language = null }) => {
    if (typeof text !== 'string') throw new TypeError('"text" is missing');
    const chosen = keySentences({ title, text, language }, count, model);
    return { sentences: chosen.map(({ start, end }) => ({ start, end })) };
  });
};
