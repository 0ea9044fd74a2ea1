import type { Task } from '../task';

type Rows = readonly never[];

/** One engine on one development corpus; paths are relative to the folder of corpora. */
export interface Measurement {
  task: string;
  set: string;
  in: string;
  queries?: string;
  gold: string;
  run(): Promise<Task>;
  score(): Promise<(predicted: Rows, gold: Rows) => Record<string, number>>;
}

export const MEASUREMENTS: Measurement[] = [
  {
    task: 'summary',
    set: 'cnn-dm',
    in: 'stories/cnn-dm.jsonl.gz',
    gold: 'stories/cnn-dm.jsonl.gz',
    run: async () => (await import('../tasks/summary')).summary,
    score: async () => (await import('./summary')).scoreSummary,
  },
];
