import type { Steps } from '../text/steps';
import type { Body } from './body';
import { CLEANING_RULES } from './cleaning-rules';
import type { ReadOptions } from './read-page';

/** Blocks a step. */
const STEP = 300;

/** Takes out of the body what some cleaning rule drops, and tells the trace. */
export function* cleanBody(body: Body, { without, trace }: ReadOptions): Steps<void> {
  let judged = 0;
  for (const rule of CLEANING_RULES) {
    if (without?.has(rule.name)) continue;
    for (const index of [...body.kept].sort((a, b) => a - b)) {
      if (++judged % STEP === 0) yield;
      const block = body.blocks[index]!;
      if (!rule.drops(block, body)) continue;
      body.kept.delete(index);
      trace?.({ rule: rule.name, kind: block.kind, text: block.text });
    }
  }
}
